package vn.homphieu.site;

import java.util.Arrays;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses text with the character NUL, which nobody types and the database cannot keep.
 */
@Component
class PlainText implements HandlerInterceptor {

	/**
	 * Looks at every parameter.
	 * @throws InvalidParameterException if one has the character
	 */
	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		request.getParameterMap().forEach((name, values) -> {
			if (Arrays.stream(values).anyMatch((value) -> value.indexOf('\0') >= 0)) {
				throw new InvalidParameterException(name);
			}
		});
		return true;
	}

}
