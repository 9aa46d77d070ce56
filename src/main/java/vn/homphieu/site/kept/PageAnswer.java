package vn.homphieu.site.kept;

import java.io.IOException;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;

import vn.homphieu.site.kept.KeptPage.Form;

/** Sends a page in the form that the reader takes, or says that the reader has it. */
final class PageAnswer {

	private static final String GZIP = "gzip";

	private PageAnswer() {
	}

	static boolean isRead(HttpServletRequest request) {
		return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
	}

	static void send(KeptPage page, HttpServletRequest request, HttpServletResponse response) throws IOException {
		boolean zipped = takesGzip(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
		Form form = zipped ? page.zipped() : page.plain();
		for (Map.Entry<String, String> header : page.headers()) {
			response.setHeader(header.getKey(), header.getValue());
		}
		response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
		response.setHeader(HttpHeaders.ETAG, form.tag());
		String known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
		if (known != null && matches(known, form.tag())) {
			response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
			return;
		}
		if (zipped) {
			response.setHeader(HttpHeaders.CONTENT_ENCODING, GZIP);
		}
		response.setContentType(page.type());
		response.setContentLength(form.bytes().length);
		if (request.getMethod().equals("GET")) {
			response.getOutputStream().write(form.bytes());
		}
	}

	/** Compares as RFC 9110 §13.1.2 asks: a list, weakly; {@code *} is any. */
	private static boolean matches(String known, String tag) {
		for (String part : known.split(",", -1)) {
			String one = part.strip();
			if (one.equals("*") || one.equals(tag) || (one.startsWith("W/") && one.substring(2).equals(tag))) {
				return true;
			}
		}
		return false;
	}

	/** RFC 9110 §12.5.3; a weight of 0 is a refusal. */
	private static boolean takesGzip(@Nullable String accepted) {
		if (accepted == null) {
			return false;
		}
		for (String part : accepted.split(",", -1)) {
			String[] coding = part.strip().split(";", 2);
			if (coding[0].strip().equalsIgnoreCase(GZIP)) {
				return coding.length < 2 || !coding[1].replace(" ", "").matches("q=0(\\.0*)?");
			}
		}
		return false;
	}

}
