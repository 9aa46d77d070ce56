package vn.homphieu.site;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

import vn.homphieu.kernel.NotFoundException;

/**
 * Gives the refusals of a page their status; the error page is then made in one place.
 */
@ControllerAdvice
class PageErrors {

	@ExceptionHandler
	void notFound(NotFoundException ex, HttpServletResponse response) throws IOException {
		response.sendError(HttpStatus.NOT_FOUND.value());
	}

	/** A form with a file that was not sent as one. */
	@ExceptionHandler
	void withoutParts(MultipartException ex, HttpServletResponse response) throws IOException {
		HttpStatus status = (ex instanceof MaxUploadSizeExceededException) ? HttpStatus.CONTENT_TOO_LARGE
				: HttpStatus.BAD_REQUEST;
		response.sendError(status.value());
	}

	@ExceptionHandler
	void invalid(InvalidParameterException ex, HttpServletResponse response) throws IOException {
		response.sendError(HttpStatus.BAD_REQUEST.value());
	}

}
