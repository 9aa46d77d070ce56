package vn.homphieu.account.web;

import java.time.Duration;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * Keeps the key that opens the slips of an order, in the browser that ordered them alone;
 * it is sent to their page only.
 */
final class SlipsCookie {

	private static final String NAME = "homphieu-slips";

	private static final String PAGE = "/admin/accounts/import/slips/";

	/** Longer than any order waits. */
	private static final Duration KEPT = Duration.ofDays(1);

	private SlipsCookie() {
	}

	static String read(HttpServletRequest request) {
		Cookie cookie = WebUtils.getCookie(request, NAME);
		return (cookie != null) ? cookie.getValue() : "";
	}

	static void write(long order, String key, HttpServletRequest request, HttpServletResponse response) {
		add(order, key, KEPT, request, response);
	}

	static void forget(long order, HttpServletRequest request, HttpServletResponse response) {
		add(order, "", Duration.ZERO, request, response);
	}

	private static void add(long order, String key, Duration age, HttpServletRequest request,
			HttpServletResponse response) {
		response.addHeader(HttpHeaders.SET_COOKIE,
				ResponseCookie.from(NAME, key)
					.path(request.getContextPath() + PAGE + order)
					.httpOnly(true)
					.secure(request.isSecure())
					.sameSite("Strict")
					.maxAge(age)
					.build()
					.toString());
	}

}
