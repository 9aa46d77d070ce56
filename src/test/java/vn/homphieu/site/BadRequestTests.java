package vn.homphieu.site;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.homphieu.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever is sent, the answer says what is wrong with it, and never that the portal is.
 */
@PortalTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "management.server.port=0")
class BadRequestTests {

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(strings = { "/?x[]=1", "/about?a|b", "/search?q=a{b}", "/[", "/search?q=a%00b", "/login?next=%00",
			"/search?q=%zz" })
	void brokenAddressesAreBadRequests(String address) throws IOException {
		assertThat(answer("GET " + address, "", "")).startsWith("HTTP/1.1 400");
	}

	@Test
	void anOldFormSaysThatItIsOld() throws IOException {
		assertThat(
				answer("POST /login", "Content-Type: application/x-www-form-urlencoded\r\n", "username=a&password=b"))
			.startsWith("HTTP/1.1 403")
			.contains("Trang đã mở quá lâu");
	}

	@ParameterizedTest
	@CsvSource({ "/office/a/stations/b/scans,20 MB", "/office/a/spreadsheet,5 MB", "/admin/accounts/import,5 MB",
			"/admin/accounts/new,2 MB" })
	void aTooLargeFileIsToldTheLimitOfItsField(String address, String limit) throws IOException {
		String part = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n"
				+ "a".repeat(24 * 1024 * 1024) + "\r\n--x--\r\n";
		assertThat(answer("POST " + address, "Content-Type: multipart/form-data; boundary=x\r\n", part))
			.startsWith("HTTP/1.1 413")
			.contains("Dữ liệu gửi lên quá lớn", limit, "href=\"" + address + "\"");
		assertThat(answer("POST " + address + "?lang=en", "Content-Type: multipart/form-data; boundary=x\r\n", part))
			.startsWith("HTTP/1.1 413")
			.contains("Too much was sent", limit, "href=\"" + address + "?lang=en\"");
	}

	@Test
	void aTooLongFormIsToldSo() throws IOException {
		assertThat(answer("POST /login", "Content-Type: application/x-www-form-urlencoded\r\n",
				"username=" + "a".repeat(3 * 1024 * 1024)))
			.startsWith("HTTP/1.1 413")
			.contains("Dữ liệu gửi lên quá lớn", "2 MB");
	}

	private String answer(String line, String headers, String body) throws IOException {
		try (Socket socket = new Socket("localhost", this.port)) {
			socket.getOutputStream()
				.write((line + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + headers + "Content-Length: "
						+ body.length() + "\r\n\r\n" + body)
					.getBytes(StandardCharsets.ISO_8859_1));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
