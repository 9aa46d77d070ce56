package vn.homphieu.account.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/** Refuses a form without the token that our own pages put into it. */
@Component
class CsrfRefusal implements AccessDeniedHandler {

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException ex)
			throws IOException {
		if (FetchAnswer.isFor(request)) {
			FetchAnswer.send(response, HttpStatus.FORBIDDEN, "form");
			return;
		}
		response.sendError(HttpStatus.FORBIDDEN.value());
	}

}
