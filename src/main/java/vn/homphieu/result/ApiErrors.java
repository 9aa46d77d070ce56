package vn.homphieu.result;

import java.util.List;

import jakarta.validation.ConstraintViolationException;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

import vn.homphieu.kernel.NotFoundException;

/** Refusals of the interface for programs, as RFC 9457 asks, naming the parameter. */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiErrors {

	private static final String PARAMETER = "parameter";

	@ExceptionHandler
	ProblemDetail notFound(NotFoundException ex) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND,
				"There is no such " + ex.parameter() + ".");
		problem.setProperty(PARAMETER, ex.parameter());
		return problem;
	}

	@ExceptionHandler
	ProblemDetail wrongType(MethodArgumentTypeMismatchException ex) {
		Class<?> type = ex.getRequiredType();
		String expected = (type != null && type.isEnum()) ? "one of " + List.of(type.getEnumConstants())
				: "a whole number";
		return badRequest(ex.getName(), "must be " + expected);
	}

	@ExceptionHandler
	ProblemDetail missing(MissingServletRequestParameterException ex) {
		return badRequest(ex.getParameterName(), "is missing");
	}

	@ExceptionHandler
	ProblemDetail outOfRange(HandlerMethodValidationException ex) {
		var result = ex.getParameterValidationResults().getFirst();
		String name = String.valueOf(result.getMethodParameter().getParameterName());
		return badRequest(name, String.valueOf(result.getResolvableErrors().getFirst().getDefaultMessage()));
	}

	@ExceptionHandler
	ProblemDetail outOfRange(ConstraintViolationException ex) {
		var violation = ex.getConstraintViolations().iterator().next();
		String path = violation.getPropertyPath().toString();
		return badRequest(path.substring(path.lastIndexOf('.') + 1), violation.getMessage());
	}

	private static ProblemDetail badRequest(String parameter, String what) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST,
				"Parameter " + parameter + " " + what + ".");
		problem.setProperty(PARAMETER, parameter);
		return problem;
	}

}
