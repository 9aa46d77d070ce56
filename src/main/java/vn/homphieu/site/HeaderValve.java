package vn.homphieu.site;

import java.io.IOException;
import java.util.Map;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/**
 * Puts headers on every answer of the server, also where the address is so broken that no
 * filter ever sees the request.
 */
final class HeaderValve extends ValveBase {

	private final Map<String, String> headers;

	HeaderValve(Map<String, String> headers) {
		super(true);
		this.headers = headers;
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		this.headers.forEach(response::setHeader);
		getNext().invoke(request, response);
	}

}
