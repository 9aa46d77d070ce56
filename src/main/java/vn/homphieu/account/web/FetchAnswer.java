package vn.homphieu.account.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** Answers a script of our pages, which needs a status and a word instead of a page. */
final class FetchAnswer {

	private FetchAnswer() {
	}

	static boolean isFor(HttpServletRequest request) {
		return "fetch".equals(request.getHeader("X-Requested-With"));
	}

	/** Sends what is needed: {@code login}, {@code form}, {@code right} or so. */
	static void send(HttpServletResponse response, HttpStatus status, String needs) throws IOException {
		response.setStatus(status.value());
		response.setContentType(MediaType.APPLICATION_JSON_VALUE);
		response.getWriter().write("{\"needs\":\"" + needs + "\"}");
	}

}
