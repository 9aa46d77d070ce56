package vn.homphieu.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One clerk with a session of its own, who sends one request after the other over one
 * connection. It blocks: a client with threads of its own would take more of the machine
 * from the server than all that it asks for.
 */
final class Clerk {

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

	private final String base;

	private final Map<String, String> cookies = new TreeMap<>();

	private final String token;

	Clerk(String base, String username, String password) throws IOException {
		this.base = base;
		Map<String, String> login = Map.of("username", username, "password", password, "_csrf",
				token(send("/login", null)));
		Answer answer = send("/login", body(login));
		if (answer.status() != 302 || answer.location().contains("login")) {
			throw new IOException(username + " cannot log in: " + answer.status());
		}
		this.token = token(send("/office", null));
	}

	/**
	 * What the server said.
	 *
	 * @param status status of HTTP
	 * @param location where it sends the browser, or an empty text
	 * @param body the page
	 */
	record Answer(int status, String location, String body) {
	}

	Answer get(String address) throws IOException {
		return send(address, null);
	}

	Answer post(String address, Map<String, String> fields) throws IOException {
		return send(address, body(fields) + "&_csrf=" + encode(this.token));
	}

	private Answer send(String address, String body) throws IOException {
		HttpURLConnection connection = (HttpURLConnection) URI.create(this.base + address).toURL().openConnection();
		connection.setInstanceFollowRedirects(false);
		connection.setRequestProperty("Cookie",
				this.cookies.entrySet()
					.stream()
					.map((cookie) -> cookie.getKey() + "=" + cookie.getValue())
					.collect(Collectors.joining("; ")));
		if (body != null) {
			connection.setRequestProperty("X-Requested-With", "fetch");
			connection.setDoOutput(true);
			connection.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
		}
		int status = connection.getResponseCode();
		List<String> set = connection.getHeaderFields().getOrDefault("Set-Cookie", List.of());
		set.forEach((line) -> this.cookies.put(line.split("=", 2)[0], line.split("=", 2)[1].split(";", 2)[0]));
		try (InputStream page = (status < 400) ? connection.getInputStream() : connection.getErrorStream()) {
			String location = connection.getHeaderField("Location");
			return new Answer(status, (location != null) ? location : "",
					(page != null) ? new String(page.readAllBytes(), StandardCharsets.UTF_8) : "");
		}
	}

	private static String body(Map<String, String> fields) {
		return fields.entrySet()
			.stream()
			.map((field) -> encode(field.getKey()) + "=" + encode(field.getValue()))
			.collect(Collectors.joining("&"));
	}

	private static String token(Answer page) throws IOException {
		Matcher matcher = TOKEN.matcher(page.body());
		if (!matcher.find()) {
			throw new IOException("no token in the page");
		}
		return matcher.group(1);
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
