package vn.homphieu.site;

import java.net.URI;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClient;

import vn.homphieu.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

/** What every answer of the running server has, pages and errors alike. */
@PortalTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "management.server.port=0")
class PublicSiteTests {

	private final RestClient client = RestClient.create();

	private final String server;

	PublicSiteTests(@LocalServerPort int port) {
		this.server = "http://127.0.0.1:" + port;
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/about", "/search?q=hai", "/nowhere", "/elections/none", "/?lang=xx",
			"/css/tokens.css", "/api/v1/elections", "/api/v1/elections/none/results" })
	void everyAnswerHasTheSecurityHeaders(String address) {
		HttpHeaders headers = get(address).getHeaders();
		assertThat(headers.getFirst("Content-Security-Policy")).startsWith("default-src 'self'")
			.doesNotContain("unsafe-inline");
		assertThat(headers.getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(headers.getFirst("Referrer-Policy")).isEqualTo("strict-origin-when-cross-origin");
		assertThat(headers.get(HttpHeaders.SET_COOKIE)).isNull();
	}

	@Test
	void aRefusedAddressHasThemToo() {
		ResponseEntity<String> answer = get("//example.org/");
		assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
		assertThat(answer.getHeaders().getFirst("Content-Security-Policy")).startsWith("default-src 'self'");
		assertThat(answer.getBody()).doesNotContain("\"//example.org");
	}

	@Test
	void pagesMayBeKeptByCachesInFrontForMoments() {
		HttpHeaders headers = get("/about").getHeaders();
		assertThat(headers.getCacheControl()).contains("max-age=0", "public", "s-maxage=5", "stale-while-revalidate=5");
		assertThat(headers.getETag()).isNotNull();
	}

	@Test
	void theHeadOfAPageHasItsTagToo() {
		assertThat(exchange(HttpMethod.HEAD, "/about", HttpHeaders.ACCEPT, "*/*").getHeaders().getETag())
			.isEqualTo(get("/about").getHeaders().getETag());
	}

	@ParameterizedTest
	@ValueSource(strings = { "/about", "/?lang=en", "/api/v1/elections" })
	void aPageFromMemoryIsTheSameAnswer(String address) {
		ResponseEntity<String> first = get(address + (address.contains("?") ? "&" : "?") + "first=1");
		ResponseEntity<String> next = get(address);
		assertThat(next.getBody()).isEqualTo(first.getBody());
		assertThat(withoutDate(next.getHeaders())).isEqualTo(withoutDate(first.getHeaders()));
	}

	@Test
	void theCompressedFormHasATagOfItsOwn() {
		HttpHeaders zipped = exchange(HttpMethod.HEAD, "/about", HttpHeaders.ACCEPT_ENCODING, "gzip").getHeaders();
		HttpHeaders plain = exchange(HttpMethod.HEAD, "/about", HttpHeaders.ACCEPT_ENCODING, "identity").getHeaders();
		assertThat(zipped.getETag()).isNotEqualTo(plain.getETag()).endsWith("-gzip\"");
		assertThat(zipped.getVary()).containsExactly(HttpHeaders.ACCEPT_ENCODING);
	}

	@Test
	void aSlashAtTheEndLeadsToTheOneAddress() {
		assertThat(get("/about/").getStatusCode()).isEqualTo(HttpStatus.PERMANENT_REDIRECT);
		assertThat(get("/about/").getHeaders().getLocation()).isEqualTo(URI.create("/about"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/elections/%F0%9F", "/elections/a%2fb", "/api/v1/elections/%00/results" })
	void evenABrokenAddressHasTheSecurityHeaders(String address) {
		ResponseEntity<String> answer = get(address);
		assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
		assertThat(answer.getHeaders().getFirst("Content-Security-Policy")).startsWith("default-src 'self'");
	}

	@Test
	void anUnchangedPageIsNotSentAgain() {
		String tag = get("/about").getHeaders().getETag();
		assertThat(exchange(HttpMethod.GET, "/about", HttpHeaders.IF_NONE_MATCH, String.valueOf(tag)).getStatusCode())
			.isEqualTo(HttpStatus.NOT_MODIFIED);
	}

	@Test
	void assetsCarryTheHashOfTheirContentAndLastAYear() {
		String page = String.valueOf(get("/").getBody());
		String sheet = page.replaceAll("(?s).*href=\"(/css/tokens-[0-9a-f]{32}\\.css)\".*", "$1");
		ResponseEntity<String> answer = get(sheet);
		assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
		assertThat(answer.getHeaders().getCacheControl()).contains("max-age=31536000");
		assertThat(answer.getBody()).containsPattern("fonts/inter-latin-wght-normal-[0-9a-f]{32}\\.woff2");
	}

	@Test
	void anUnknownLanguageIsRefusedByName() {
		ResponseEntity<String> answer = get("/about?lang=fr");
		assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
		assertThat(answer.getBody()).contains("“lang”");
	}

	@Test
	void aMissingPageIsAPageOfItsOwn() {
		ResponseEntity<String> answer = get("/elections/none?lang=en");
		assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
		assertThat(answer.getBody()).contains("Page not found", "lang=\"en\"").doesNotContain("canonical");
		assertThat(answer.getHeaders().getCacheControl()).isEqualTo("no-store");
	}

	@Test
	void nothingCanBeSent() {
		ResponseEntity<String> answer = exchange(HttpMethod.POST, "/about", HttpHeaders.ACCEPT, "text/html");
		assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.METHOD_NOT_ALLOWED);
		assertThat(answer.getBody()).contains("chỉ để xem");
	}

	@Test
	void otherSitesMayReadTheData() {
		ResponseEntity<String> answer = exchange(HttpMethod.GET, "/api/v1/elections", HttpHeaders.ORIGIN,
				"https://example.org");
		assertThat(answer.getHeaders().getAccessControlAllowOrigin()).isEqualTo("*");
		assertThat(exchange(HttpMethod.GET, "/about", HttpHeaders.ORIGIN, "https://example.org").getHeaders()
			.getAccessControlAllowOrigin()).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/actuator", "/actuator/health", "/error" })
	void nothingElseAnswers(String address) {
		assertThat(get(address).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
	}

	private static HttpHeaders withoutDate(HttpHeaders headers) {
		HttpHeaders rest = HttpHeaders.copyOf(headers);
		rest.remove(HttpHeaders.DATE);
		return rest;
	}

	private ResponseEntity<String> get(String address) {
		return exchange(HttpMethod.GET, address, HttpHeaders.ACCEPT, "*/*");
	}

	private ResponseEntity<String> exchange(HttpMethod method, String address, String header, String value) {
		return this.client.method(method)
			.uri(URI.create(this.server + address))
			.header(header, value)
			.exchange((request, response) -> {
				String body = new String(response.getBody().readAllBytes(), StandardCharsets.UTF_8);
				return ResponseEntity.status(response.getStatusCode()).headers(response.getHeaders()).body(body);
			});
	}

}
