package vn.homphieu.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.springframework.stereotype.Component;

import vn.homphieu.account.Actor;
import vn.homphieu.account.secret.QrCode;
import vn.homphieu.account.secret.Totp;

/** The key that is offered to a new device, until it has shown a code; in the session. */
@Component
class OfferedDevice {

	private static final String ATTRIBUTE = "offeredDevice";

	private static final int GROUP = 4;

	/**
	 * What the page of a new device shows.
	 *
	 * @param picture the key to be read by a camera
	 * @param key the key to be typed, in groups of four
	 * @param fault code of what is wrong, or empty
	 */
	record DevicePage(QrCode picture, String key, String fault) {
	}

	String secret(HttpServletRequest request) {
		HttpSession session = request.getSession();
		if (!(session.getAttribute(ATTRIBUTE) instanceof String secret)) {
			String made = Totp.makeSecret();
			session.setAttribute(ATTRIBUTE, made);
			return made;
		}
		return secret;
	}

	void forget(HttpServletRequest request) {
		request.getSession().removeAttribute(ATTRIBUTE);
	}

	DevicePage page(Actor actor, String fault, HttpServletRequest request) {
		String secret = secret(request);
		return new DevicePage(QrCode.of(Totp.address(secret, actor.username())),
				secret.replaceAll("(.{" + GROUP + "})(?!$)", "$1 "), fault);
	}

}
