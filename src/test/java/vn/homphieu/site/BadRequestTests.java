package vn.homphieu.site;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.homphieu.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever is sent, the answer says what is wrong with it, and never that the portal is.
 */
@PortalTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "portal.demonstration.load=false")
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
