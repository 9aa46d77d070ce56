package vn.homphieu.account;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** How long one waits after failed attempts. */
class LockoutTests {

	private static final Instant NOW = Instant.parse("2026-05-01T00:00:00Z");

	@ParameterizedTest
	@CsvSource({ "5, 30", "6, 60", "7, 120", "8, 240", "9, 480", "10, 900", "11, 900", "1000, 900" })
	void everyFailureDoublesTheWaitUpToAQuarterOfAnHour(int failures, long seconds) {
		assertThat(Lockout.OF_ACCOUNT.until(failures, NOW)).isEqualTo(NOW.plus(Duration.ofSeconds(seconds)));
	}

	@Test
	void someMistypingIsFree() {
		assertThat(Lockout.OF_ACCOUNT.until(4, NOW)).isNull();
		assertThat(Lockout.OF_ADDRESS.until(30, NOW)).isNull();
		assertThat(Lockout.OF_ADDRESS.until(31, NOW)).isNotNull();
	}

}
