package vn.homphieu.account.web;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.homphieu.account.AccountDetails;
import vn.homphieu.account.Accounts;
import vn.homphieu.account.Actor;
import vn.homphieu.account.Responsibility;
import vn.homphieu.account.Role;
import vn.homphieu.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

/** What guards the pages of officials, as HTTP shows it. */
@PortalTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "management.server.port=0")
class OfficialsSecurityTests {

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

	private static final String OWN = "con trâu gặm cỏ non";

	private final HttpClient http = HttpClient.newBuilder().followRedirects(Redirect.NEVER).build();

	private final String address;

	private final Accounts accounts;

	OfficialsSecurityTests(@LocalServerPort int port, @Autowired Accounts accounts) {
		this.address = "http://127.0.0.1:" + port;
		this.accounts = accounts;
	}

	@ParameterizedTest
	@ValueSource(strings = { "/office", "/admin/accounts", "/account", "/office/nothing" })
	void whoIsNotLoggedInIsSentToTheLogin(String path) throws Exception {
		HttpResponse<String> answer = get(path, Map.of());
		assertThat(answer.statusCode()).isEqualTo(303);
		assertThat(header(answer, "Location")).startsWith("/login?next=");
		assertThat(header(answer, "Cache-Control")).contains("no-store");
		assertThat(header(answer, "Content-Security-Policy")).contains("default-src 'self'");
	}

	@Test
	void aScriptIsToldInsteadOfSent() throws Exception {
		HttpResponse<String> answer = get("/account", Map.of("X-Requested-With", "fetch"));
		assertThat(answer.statusCode()).isEqualTo(401);
		assertThat(answer.body()).isEqualTo("{\"needs\":\"login\"}");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/login", "/logout", "/account/password", "/admin/accounts/new", "/setup", "/login/code" })
	void aFormWithoutItsTokenIsRefused(String path) throws Exception {
		HttpResponse<String> answer = post(path, Map.of("username", "x"), Map.of());
		assertThat(answer.statusCode()).isEqualTo(403);
		assertThat(answer.headers().allValues("Set-Cookie")).noneMatch((cookie) -> cookie.startsWith("homphieu="));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/about", "/search?q=hong+bang", "/elections/none", "/css/none.css" })
	void publicPagesSetNoCookie(String path) throws Exception {
		assertThat(get(path, Map.of("Cookie", "homphieu=abc")).headers().allValues("Set-Cookie")).isEmpty();
	}

	@Test
	void cookiesAreForThisSiteAndNoScript() throws Exception {
		Map<String, String> cookies = new TreeMap<>();
		HttpResponse<String> answer = logIn("banh.quy", "/office", cookies, Map.of());
		assertThat(cookies).containsKeys("homphieu", "homphieu-form", "homphieu-account");
		assertThat(answer.headers().allValues("Set-Cookie")).allMatch((cookie) -> cookie.contains("HttpOnly")
				&& cookie.contains("SameSite=Lax") && cookie.contains("Path=/") && !cookie.contains("Secure"));
	}

	@Test
	void behindTlsCookiesAreSecure() throws Exception {
		Map<String, String> cookies = new TreeMap<>();
		HttpResponse<String> answer = logIn("banh.tls", "/office", cookies, Map.of("X-Forwarded-Proto", "https"));
		assertThat(answer.headers().allValues("Set-Cookie")).isNotEmpty()
			.allMatch((cookie) -> cookie.contains("Secure"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://example.org/", "//example.org/office", "/\\example.org", "/office/../../x\n",
			"/officer" })
	void noLoginLeadsToAnotherHost(String next) throws Exception {
		HttpResponse<String> page = get("/login?next=" + encode(next), Map.of());
		assertThat(page.body()).contains("name=\"next\" value=\"\"");
	}

	@Test
	void changingAnAccountEndsItsSessions() throws Exception {
		Map<String, String> cookies = new TreeMap<>();
		logIn("het.quyen", "/office", cookies, Map.of());
		assertThat(get("/office", cookie(cookies)).statusCode()).isEqualTo(200);
		this.accounts.change(Actor.OPERATOR,
				new AccountDetails("het.quyen", "Người", Role.AUDITOR, Responsibility.EVERYWHERE));
		assertThat(get("/office", cookie(cookies)).statusCode()).isEqualTo(303);
	}

	@Test
	void whoeverHasNoRightIsToldInWords() throws Exception {
		Map<String, String> cookies = new TreeMap<>();
		logIn("khong.quyen", "/office", cookies, Map.of());
		HttpResponse<String> answer = get("/admin/accounts", cookie(cookies));
		assertThat(answer.statusCode()).isEqualTo(403);
		assertThat(answer.body()).contains("quản lý tài khoản");
	}

	@Test
	void theSessionChangesItsNameAtTheLogin() throws Exception {
		Map<String, String> cookies = new TreeMap<>();
		String planted = "homphieu=ODJkNDk5YTYtY2ZhMy00ODdlLWExNmUtODliOTVmZmFhMzBk";
		logIn("doi.ten", "/office", cookies, Map.of("Cookie", planted));
		assertThat(cookies.get("homphieu")).isNotNull().isNotEqualTo(planted.substring("homphieu=".length()));
	}

	/** Logs a clerk in; all cookies are in the map afterwards. */
	private HttpResponse<String> logIn(String username, String next, Map<String, String> cookies,
			Map<String, String> headers) throws Exception {
		String issued = this.accounts
			.add(Actor.OPERATOR, new AccountDetails(username, "Người", Role.CLERK, Responsibility.EVERYWHERE))
			.password();
		HttpResponse<String> page = keep(get("/login", headers), cookies);
		keep(post("/login", Map.of("username", username, "password", issued, "next", next, "_csrf", token(page)),
				with(headers, cookies)), cookies);
		page = keep(get("/login/password", with(headers, cookies)), cookies);
		HttpResponse<String> in = keep(
				post("/login/password", Map.of("fresh", OWN, "_csrf", token(page)), with(headers, cookies)), cookies);
		assertThat(in.statusCode()).isEqualTo(302);
		assertThat(header(in, "Location")).isEqualTo(next);
		return in;
	}

	private static HttpResponse<String> keep(HttpResponse<String> answer, Map<String, String> cookies) {
		for (String cookie : answer.headers().allValues("Set-Cookie")) {
			String[] pair = cookie.split(";", 2)[0].split("=", 2);
			cookies.put(pair[0], pair[1]);
		}
		return answer;
	}

	private static Map<String, String> with(Map<String, String> headers, Map<String, String> cookies) {
		Map<String, String> all = new TreeMap<>(headers);
		all.putAll(cookie(cookies));
		return all;
	}

	private static Map<String, String> cookie(Map<String, String> cookies) {
		return Map.of("Cookie",
				cookies.entrySet()
					.stream()
					.map((cookie) -> cookie.getKey() + "=" + cookie.getValue())
					.collect(Collectors.joining("; ")));
	}

	private static String token(HttpResponse<String> page) {
		Matcher token = TOKEN.matcher(page.body());
		assertThat(token.find()).isTrue();
		return token.group(1);
	}

	private HttpResponse<String> get(String path, Map<String, String> headers)
			throws IOException, InterruptedException {
		return send(HttpRequest.newBuilder().GET(), path, headers);
	}

	private HttpResponse<String> post(String path, Map<String, String> fields, Map<String, String> headers)
			throws IOException, InterruptedException {
		String body = fields.entrySet()
			.stream()
			.map((field) -> field.getKey() + "=" + encode(field.getValue()))
			.collect(Collectors.joining("&"));
		return send(HttpRequest.newBuilder()
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(body)), path, headers);
	}

	private HttpResponse<String> send(HttpRequest.Builder request, String path, Map<String, String> headers)
			throws IOException, InterruptedException {
		headers.forEach(request::header);
		return this.http.send(request.uri(URI.create(this.address + path)).build(), BodyHandlers.ofString());
	}

	private static String header(HttpResponse<String> answer, String name) {
		List<String> values = answer.headers().allValues(name);
		return values.isEmpty() ? "" : values.getFirst();
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
