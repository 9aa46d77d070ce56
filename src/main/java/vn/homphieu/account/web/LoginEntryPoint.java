package vn.homphieu.account.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

import vn.homphieu.account.OfficialAddresses;

/**
 * Sends who is not logged in to the login, and afterwards to where one wanted to go. A
 * form is kept and sent on then: its token was checked before this.
 */
@Component
class LoginEntryPoint implements AuthenticationEntryPoint {

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException ex)
			throws IOException {
		if (FetchAnswer.isFor(request)) {
			FetchAnswer.send(response, HttpStatus.UNAUTHORIZED, "login");
			return;
		}
		if (KeptForm.canKeep(request)) {
			request.getSession().setAttribute(KeptForm.ATTRIBUTE, KeptForm.of(request));
		}
		response.setStatus(HttpStatus.SEE_OTHER.value());
		response.setHeader("Location", login(request));
	}

	private static String login(HttpServletRequest request) {
		String query = request.getQueryString();
		String wanted = request.getRequestURI() + ((query != null) ? "?" + query : "");
		UriComponentsBuilder login = UriComponentsBuilder.fromPath("/login");
		if ("GET".equals(request.getMethod()) && OfficialAddresses.mayBeWanted(wanted)) {
			login.queryParam("next", "{next}");
		}
		if ("en".equals(request.getParameter("lang"))) {
			login.queryParam("lang", "en");
		}
		return login.encode(StandardCharsets.UTF_8).buildAndExpand(wanted).toUriString();
	}

}
