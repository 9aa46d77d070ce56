package vn.homphieu.site;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

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

	@ExceptionHandler
	void invalid(InvalidParameterException ex, HttpServletResponse response) throws IOException {
		response.sendError(HttpStatus.BAD_REQUEST.value());
	}

}
