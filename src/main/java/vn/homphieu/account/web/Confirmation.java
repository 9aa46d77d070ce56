package vn.homphieu.account.web;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

import vn.homphieu.account.Actor;
import vn.homphieu.account.FactorInfo;
import vn.homphieu.account.SecondFactors;

/** Makes the page that asks for the second factor and carries on what was being done. */
@Component
class Confirmation {

	/** Names of fields of this page; no other form has such. */
	static final String TO = "_to";

	/** Method of what was being done. */
	static final String METHOD = "_method_was";

	/** The code. */
	static final String CODE = "_code";

	private static final List<String> OWN = List.of(TO, METHOD, CODE, "_csrf");

	private final SecondFactors factors;

	Confirmation(SecondFactors factors) {
		this.factors = factors;
	}

	/**
	 * What the page shows.
	 *
	 * @param to address of what was being done
	 * @param method its method
	 * @param fields all that was sent
	 * @param factors what the official can give
	 * @param fault REFUSED or WAIT, or empty
	 * @param seconds how long to wait
	 */
	record ConfirmPage(String to, String method, List<Field> fields, FactorInfo factors, String fault, long seconds) {
	}

	/**
	 * A field that is carried on.
	 *
	 * @param name its name
	 * @param value its value
	 */
	record Field(String name, String value) {
	}

	ConfirmPage page(Actor actor, HttpServletRequest request, String fault, long seconds) {
		List<Field> fields = request.getParameterMap()
			.entrySet()
			.stream()
			.filter((entry) -> !OWN.contains(entry.getKey()))
			.flatMap((entry) -> Arrays.stream(entry.getValue()).map((value) -> new Field(entry.getKey(), value)))
			.toList();
		return new ConfirmPage(Objects.requireNonNullElseGet(request.getParameter(TO), () -> address(request)),
				Objects.requireNonNullElseGet(request.getParameter(METHOD), request::getMethod), fields,
				this.factors.of(actor.accountId()), fault, seconds);
	}

	private static String address(HttpServletRequest request) {
		return Objects.toString(request.getAttribute(RequestDispatcher.FORWARD_PATH_INFO), request.getRequestURI());
	}

}
