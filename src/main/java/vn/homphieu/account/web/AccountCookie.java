package vn.homphieu.account.web;

import java.time.Duration;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * Remembers in the browser which account was logged in last, so that a form that was open
 * when the session ended is sent on for the same official only. It is no proof of
 * anything and opens nothing.
 */
final class AccountCookie {

	private static final String NAME = "homphieu-account";

	private AccountCookie() {
	}

	static String read(HttpServletRequest request) {
		Cookie cookie = WebUtils.getCookie(request, NAME);
		return (cookie != null) ? cookie.getValue() : "";
	}

	static void write(long accountId, HttpServletRequest request, HttpServletResponse response) {
		add(String.valueOf(accountId), Duration.ofSeconds(-1), request, response);
	}

	static void forget(HttpServletRequest request, HttpServletResponse response) {
		add("", Duration.ZERO, request, response);
	}

	private static void add(String value, Duration age, HttpServletRequest request, HttpServletResponse response) {
		response.addHeader(HttpHeaders.SET_COOKIE,
				ResponseCookie.from(NAME, value)
					.path("/")
					.httpOnly(true)
					.secure(request.isSecure())
					.sameSite("Lax")
					.maxAge(age)
					.build()
					.toString());
	}

}
