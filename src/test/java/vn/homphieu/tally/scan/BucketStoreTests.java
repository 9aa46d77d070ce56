package vn.homphieu.tally.scan;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.homphieu.tally.scan.ScanRefusedException.Reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

/** Scans in S3-compatible storage, against a server that is as strict as such a one. */
class BucketStoreTests {

	private static final String SIGNED = "AWS4-HMAC-SHA256 Credential=key/\\d{8}/vn-1/s3/aws4_request, "
			+ "SignedHeaders=[a-z0-9;-]*host;[a-z0-9;-]*x-amz-date[a-z0-9;-]*, Signature=[0-9a-f]{64}";

	private final Map<String, byte[]> kept = new ConcurrentHashMap<>();

	@TempDir
	private Path folder;

	private HttpServer server;

	@BeforeEach
	void start() throws IOException {
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.server.createContext("/", this::answer);
		this.server.start();
	}

	@AfterEach
	void stop() {
		this.server.stop(0);
	}

	@Test
	void aScanIsKeptUnderItsHashAndReadAgain() throws Exception {
		byte[] image = ScanFiles.image("png", 300, 200);
		CheckedScan scan = new ScanIntake(store()).take(file(image));
		assertThat(this.kept).containsOnlyKeys("/scans/" + scan.hash(), "/scans/" + scan.copyHash());
		try (InputStream in = store().open(scan.hash())) {
			assertThat(in.readAllBytes()).isEqualTo(image);
		}
	}

	@Test
	void aScanThatIsNotThereIsSaidToBeMissing() {
		assertThatExceptionOfType(NoSuchFileException.class).isThrownBy(() -> store().open("a".repeat(64)));
	}

	@Test
	void contentThatDoesNotFitItsHashIsRefusedByTheStorage() throws IOException {
		Path file = file(new byte[] { 1, 2, 3 });
		assertThat(catchThrowable(() -> store().keep("a".repeat(64), file))).isInstanceOf(IOException.class)
			.hasMessageContaining("bucket scans");
		assertThat(this.kept).isEmpty();
	}

	@Test
	void anUploadIsRefusedInWordsWhileTheStorageCannotBeReached() throws IOException {
		this.server.stop(0);
		Path file = file(ScanFiles.image("png", 300, 200));
		assertThatExceptionOfType(ScanRefusedException.class).isThrownBy(() -> new ScanIntake(store()).take(file))
			.satisfies((ex) -> assertThat(ex.reason()).isEqualTo(Reason.NOT_STORED));
	}

	@ParameterizedTest
	@CsvSource({ "'',key,secret,bucket", "scans,'',secret,access-key", "scans,key,'',secret-key" })
	void anEndpointAloneIsRefusedAtTheStart(String bucket, String key, String secret, String missing) {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new BucketProperties("https://s3.example.vn", bucket, "vn-1", key, secret))
			.withMessageContaining("portal.scans.s3." + missing);
	}

	@Test
	void withoutAnEndpointScansLieInAFolder() {
		assertThat(new BucketProperties("", "", "us-east-1", "", "").isGiven()).isFalse();
	}

	private BucketStore store() {
		return new BucketStore(new BucketProperties("http://127.0.0.1:" + this.server.getAddress().getPort(), "scans",
				"vn-1", "key", "secret"));
	}

	private Path file(byte[] content) throws IOException {
		return Files.write(this.folder.resolve("in.bin"), content);
	}

	/** Takes what is signed and fits its checksum, and gives it back. */
	private void answer(HttpExchange exchange) throws IOException {
		byte[] body = exchange.getRequestBody().readAllBytes();
		String path = exchange.getRequestURI().getPath();
		String signature = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
		boolean put = "PUT".equals(exchange.getRequestMethod());
		if (!signature.matches(SIGNED)) {
			send(exchange, 403, error("AccessDenied"));
		}
		else if (put && !checksum(body).equals(exchange.getRequestHeaders().getFirst("x-amz-checksum-sha256"))) {
			send(exchange, 400, error("XAmzContentChecksumMismatch"));
		}
		else if (put) {
			this.kept.put(path, body);
			send(exchange, 200, new byte[0]);
		}
		else {
			byte[] found = this.kept.get(path);
			send(exchange, (found != null) ? 200 : 404, (found != null) ? found : error("NoSuchKey"));
		}
		exchange.close();
	}

	private static byte[] error(String code) {
		return ("<Error><Code>" + code + "</Code><Message>refused</Message></Error>").getBytes(StandardCharsets.UTF_8);
	}

	private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
		exchange.sendResponseHeaders(status, (body.length == 0) ? -1 : body.length);
		exchange.getResponseBody().write(body);
	}

	private static String checksum(byte[] body) {
		try {
			return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(body));
		}
		catch (java.security.NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
