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

import vn.homphieu.account.OfficialAddresses;

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
	 * @param kind 400, 403, 404, 405, 413 or 500: the text that fits
	 * @param parameter name of the parameter at fault; null if none is
	 * @param tooLarge what the form takes at most, with its address; null unless it was
	 * sent more
	 * @param official whether it is an error of a page of officials
	 */
	record ErrorPage(int status, String kind, @Nullable String parameter, @Nullable TooLarge tooLarge,
			boolean official) {
	}

	/**
	 * A form that was sent more than it takes.
	 *
	 * @param form which one, for the text that names its field and limit
	 * @param address where the form is found again
	 */
	record TooLarge(SentForm form, String address) {
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
		model.addAttribute("error", new ErrorPage(status.value(), kind(status), parameter(request),
				tooLarge(status, address), OfficialAddresses.contain(address)));
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
			case CONTENT_TOO_LARGE -> "413";
			default -> status.is4xxClientError() ? "400" : "500";
		};
	}

	private static @Nullable TooLarge tooLarge(HttpStatus status, String address) {
		return (status == HttpStatus.CONTENT_TOO_LARGE) ? new TooLarge(SentForm.at(address), address) : null;
	}

	private @Nullable String parameter(HttpServletRequest request) {
		return switch (this.errors.getError(new ServletWebRequest(request))) {
			case InvalidParameterException ex -> ex.parameter();
			case MethodArgumentTypeMismatchException ex -> ex.getName();
			case null, default -> null;
		};
	}

}
