package vn.homphieu.account.web;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tools.jackson.databind.json.JsonMapper;

/**
 * Carries slips over the redirect to their page: the session keeps them for one request,
 * sealed, and only the address of that page has the key. So neither the database nor who
 * reloads the page or finds its address ever sees a password.
 */
final class SealedSlips {

	static final String ADDRESS = "/admin/accounts/new/slips";

	/** Name of the flash attribute. */
	static final String ATTRIBUTE = "sealedSlips";

	private static final SecureRandom RANDOM = new SecureRandom();

	private static final int KEY_BYTES = 32;

	private static final int TAG_BITS = 128;

	/** A key seals one message, so it needs no number of its own. */
	private static final GCMParameterSpec ONCE = new GCMParameterSpec(TAG_BITS, new byte[12]);

	private static final Slips GONE = new Slips("PASSWORD", List.of());

	private SealedSlips() {
	}

	static ModelAndView seal(Slips slips, RedirectAttributes redirect) {
		byte[] key = new byte[KEY_BYTES];
		RANDOM.nextBytes(key);
		byte[] sealed = run(Cipher.ENCRYPT_MODE, key, JsonMapper.shared().writeValueAsBytes(slips));
		redirect.addFlashAttribute(ATTRIBUTE, sealed);
		return new ModelAndView(
				"redirect:" + ADDRESS + "?key=" + Base64.getUrlEncoder().withoutPadding().encodeToString(key));
	}

	static Slips open(@Nullable Object sealed, String key) {
		if (!(sealed instanceof byte[] bytes)) {
			return GONE;
		}
		try {
			byte[] opened = run(Cipher.DECRYPT_MODE, Base64.getUrlDecoder().decode(key), bytes);
			return JsonMapper.shared().readValue(opened, Slips.class);
		}
		// A key that somebody changed opens nothing.
		catch (IllegalArgumentException ex) {
			return GONE;
		}
	}

	private static byte[] run(int mode, byte[] key, byte[] message) {
		try {
			Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
			cipher.init(mode, new SecretKeySpec(key, "AES"), ONCE);
			return cipher.doFinal(message);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalArgumentException(ex);
		}
	}

}
