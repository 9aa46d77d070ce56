package vn.homphieu.site.kept;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

class PageAnswerTests {

	private static final byte[] BYTES = "<p>Cử tri đi bầu cử</p>".repeat(200).getBytes(StandardCharsets.UTF_8);

	private static final KeptPage PAGE = KeptPage.of(PageKeyTests.key("/about"), "text/html;charset=UTF-8",
			List.of(Map.entry("X-Content-Type-Options", "nosniff")), BYTES);

	/** The hash of these bytes: it may never depend on the run. */
	private static final String TAG = "\"0317488418a742100044c8bd232dbb7b\"";

	private static final String ZIPPED_TAG = "\"0317488418a742100044c8bd232dbb7b-gzip\"";

	private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/about");

	@Test
	void sendsThePageAsItIs() throws IOException {
		MockHttpServletResponse answer = send();
		assertThat(answer.getContentAsByteArray()).isEqualTo(BYTES);
		assertThat(answer.getContentLength()).isEqualTo(BYTES.length);
		assertThat(answer.getContentType()).isEqualTo("text/html;charset=UTF-8");
		assertThat(answer.getHeader(HttpHeaders.ETAG)).isEqualTo(TAG).matches("\"[0-9a-f]{32}\"");
		assertThat(answer.getHeader(HttpHeaders.VARY)).isEqualTo(HttpHeaders.ACCEPT_ENCODING);
		assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
	}

	@Test
	void theCompressedFormHasTheSameBytesAndATagOfItsOwn() throws IOException {
		this.request.addHeader(HttpHeaders.ACCEPT_ENCODING, "br, gzip;q=0.8");
		MockHttpServletResponse answer = send();
		assertThat(answer.getHeader(HttpHeaders.CONTENT_ENCODING)).isEqualTo("gzip");
		assertThat(answer.getHeader(HttpHeaders.ETAG)).isEqualTo(ZIPPED_TAG);
		try (var zip = new GZIPInputStream(new ByteArrayInputStream(answer.getContentAsByteArray()))) {
			assertThat(zip.readAllBytes()).isEqualTo(BYTES);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "gzip|true", "GZIP|true", "deflate, gzip|true", "gzip;q=1.0|true", "gzip; q=0.001|true",
					"gzip;q=0|false", "gzip; q=0.000|false", "identity|false", "br|false", "x-gzip-not|false",
					"*|false" })
	void compressesForThoseWhoTakeIt(String accepted, boolean compressed) throws IOException {
		this.request.addHeader(HttpHeaders.ACCEPT_ENCODING, accepted);
		assertThat(send().getHeader(HttpHeaders.CONTENT_ENCODING)).isEqualTo(compressed ? "gzip" : null);
	}

	@Test
	void theHeadIsThatOfThePage() throws IOException {
		this.request.setMethod("HEAD");
		MockHttpServletResponse answer = send();
		assertThat(answer.getContentAsByteArray()).isEmpty();
		assertThat(answer.getContentLength()).isEqualTo(BYTES.length);
		assertThat(answer.getHeader(HttpHeaders.ETAG)).isEqualTo(TAG);
	}

	@ParameterizedTest
	@ValueSource(strings = { "TAG", "W/TAG", "*", "\"other\", TAG", "\"a\",W/TAG ,\"b\"" })
	void whoHasThePageIsNotSentItAgain(String known) throws IOException {
		this.request.addHeader(HttpHeaders.IF_NONE_MATCH, known.replace("TAG", TAG));
		MockHttpServletResponse answer = send();
		assertThat(answer.getStatus()).isEqualTo(304);
		assertThat(answer.getContentAsByteArray()).isEmpty();
		assertThat(answer.getContentType()).isNull();
		assertThat(answer.getHeader(HttpHeaders.ETAG)).isEqualTo(TAG);
		assertThat(answer.getHeader(HttpHeaders.VARY)).isEqualTo(HttpHeaders.ACCEPT_ENCODING);
	}

	@Test
	void theTagOfAnotherFormOrPageIsNoMatch() throws IOException {
		this.request.addHeader(HttpHeaders.IF_NONE_MATCH, ZIPPED_TAG + ", \"other\"");
		assertThat(send().getStatus()).isEqualTo(200);
	}

	@Test
	void theTagDependsOnTheBytesAlone() {
		KeptPage again = KeptPage.of(PageKeyTests.key("/"), "text/html", List.of(), BYTES.clone());
		assertThat(again.plain().tag()).isEqualTo(TAG);
		assertThat(again.zipped().tag()).isEqualTo(ZIPPED_TAG);
	}

	private MockHttpServletResponse send() throws IOException {
		MockHttpServletResponse answer = new MockHttpServletResponse();
		PageAnswer.send(PAGE, this.request, answer);
		return answer;
	}

}
