package vn.homphieu.account.secret;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Codes of the second factor, by the test vectors of RFC 6238, appendix B. */
class TotpTests {

	/** The key of the vectors for SHA-1. */
	private static final String SECRET = Base32.encode("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

	private static final Instant NOW = Instant.ofEpochSecond(1_111_111_109);

	/** The vectors have eight digits; a code of six is their end. */
	@ParameterizedTest
	@CsvSource({ "59, 287082", "1111111109, 081804", "1111111111, 050471", "1234567890, 005924", "2000000000, 279037",
			"20000000000, 353130" })
	void codesAreThoseOfTheRfc(long second, String code) {
		assertThat(Totp.codeAt(SECRET, Instant.ofEpochSecond(second))).isEqualTo(code);
	}

	@Test
	void keysAreWrittenAsInRfc4648() {
		assertThat(SECRET).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
		assertThat(Base32.decode("MZXW6YTBOI")).asString(StandardCharsets.US_ASCII).isEqualTo("foobar");
		assertThat(Base32.encode("foobar".getBytes(StandardCharsets.US_ASCII))).isEqualTo("MZXW6YTBOI");
	}

	@ParameterizedTest
	@CsvSource({ "-60, false", "-30, true", "0, true", "30, true", "60, false" })
	void aClockMayBeHalfAMinuteOff(long seconds, boolean accepted) {
		String code = Totp.codeAt(SECRET, NOW.plusSeconds(seconds));
		assertThat(Totp.stepOf(SECRET, code, NOW, 0).isPresent()).isEqualTo(accepted);
	}

	@Test
	void noCodeIsTakenTwice() {
		String code = Totp.codeAt(SECRET, NOW);
		long used = Totp.stepOf(SECRET, code, NOW, 0).orElseThrow();
		assertThat(Totp.stepOf(SECRET, code, NOW, used)).isEmpty();
		assertThat(Totp.stepOf(SECRET, Totp.codeAt(SECRET, NOW.minusSeconds(30)), NOW, used)).isEmpty();
		assertThat(Totp.stepOf(SECRET, Totp.codeAt(SECRET, NOW.plusSeconds(30)), NOW, used)).isPresent();
	}

	@Test
	void keysAreLongAndNeverTheSame() {
		assertThat(Base32.decode(Totp.makeSecret())).hasSize(20);
		assertThat(Totp.makeSecret()).isNotEqualTo(Totp.makeSecret());
	}

}
