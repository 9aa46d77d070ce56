package vn.homphieu.site;

import java.net.URI;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.util.UriUtils;

/**
 * Shows what went wrong in plain words, in the layout of every page; never an exception's
 * message.
 */
@Controller
class ErrorPageController implements ErrorController {

	private final ErrorAttributes errors;

	ErrorPageController(ErrorAttributes errors) {
		this.errors = errors;
	}

	/**
	 * What an error page tells.
	 *
	 * @param status the HTTP status
	 * @param kind 400, 403, 404, 405 or 500: the text that fits
	 * @param parameter name of the parameter at fault; null if none is
	 */
	record ErrorPage(int status, String kind, @Nullable String parameter) {
	}

	@RequestMapping("/error")
	Object show(HttpServletRequest request, HttpServletResponse response, Model model) {
		HttpStatus status = status(request);
		String address = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
		if (address.startsWith("/api/")) {
			ProblemDetail problem = ProblemDetail.forStatus(status);
			problem.setInstance(URI.create(UriUtils.encodePath(address, StandardCharsets.UTF_8)));
			return ResponseEntity.status(status)
				.contentType(MediaType.APPLICATION_PROBLEM_JSON)
				.cacheControl(CacheControl.noStore())
				.body(problem);
		}
		response.setStatus(status.value());
		response.setContentType(MediaType.TEXT_HTML_VALUE);
		response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
		model.addAttribute("error", new ErrorPage(status.value(), kind(status), parameter(request)));
		return "site/error";
	}

	private static HttpStatus status(HttpServletRequest request) {
		Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		HttpStatus status = (code instanceof Integer value) ? HttpStatus.resolve(value) : HttpStatus.NOT_FOUND;
		return (status != null) ? status : HttpStatus.INTERNAL_SERVER_ERROR;
	}

	private static String kind(HttpStatus status) {
		return switch (status) {
			case FORBIDDEN -> "403";
			case NOT_FOUND -> "404";
			case METHOD_NOT_ALLOWED -> "405";
			default -> status.is4xxClientError() ? "400" : "500";
		};
	}

	private @Nullable String parameter(HttpServletRequest request) {
		return switch (this.errors.getError(new ServletWebRequest(request))) {
			case InvalidParameterException ex -> ex.parameter();
			case MethodArgumentTypeMismatchException ex -> ex.getName();
			case null, default -> null;
		};
	}

}
