package vn.homphieu.kernel;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class BirthDateTests {

	@ParameterizedTest
	@ValueSource(strings = { "1971-02-04", "1965", "2000-02-29", "0987" })
	void writesBackWhatItRead(String text) {
		assertThat(BirthDate.parse(text)).hasToString(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "1971-02-30", "1971-13-01", "1900-02-29", "1971-00-10" })
	void refusesImpossibleDays(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> BirthDate.parse(text))
			.withMessageContaining("no such day")
			.withMessageContaining(text);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "", "71", "1971-2-4", "04/02/1971", "1971-02", "19710204", " 1971", "+1971-02-04", "0000" })
	void refusesOtherForms(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> BirthDate.parse(text))
			.withMessageContaining("YYYY-MM-DD");
	}

	@ParameterizedTest
	@CsvSource({ "1965, 1966-03-01, true", "1965, 1965-05-01, false", "1965-05-01, 1965, false", "1965, 1965, false",
			"1965-05-01, 1965-05-01, false", "1965-05-01, 1965-05-02, true", "1965-05-02, 1965-05-01, false",
			"1965, 1966, true", "1965-12-31, 1966, true", "1965, 1966-01-01, true", "1965, 1965-12-31, false" })
	void isSurelyBeforeOnlyIfEveryPossibleDayIs(String older, String younger, boolean sure) {
		assertThat(BirthDate.parse(older).isSurelyBefore(BirthDate.parse(younger))).isEqualTo(sure);
	}

	@ParameterizedTest
	@CsvSource({ "1981-05-23, false", "1981-05-24, true", "1981, false", "1982, true", "1980, false" })
	void isSurelyYoungerThanFortyOnlyBeforeTheBirthday(String birth, boolean young) {
		LocalDate electionDay = LocalDate.of(2021, 5, 23);
		assertThat(BirthDate.parse(birth).isSurelyYoungerThan(40, electionDay)).isEqualTo(young);
	}

	@Test
	void knowsWhetherItIsFull() {
		assertThat(BirthDate.parse("1965-01-01").isFull()).isTrue();
		assertThat(BirthDate.ofYear(1965).isFull()).isFalse();
		assertThat(BirthDate.of(LocalDate.of(1965, 1, 1))).isNotEqualTo(BirthDate.ofYear(1965));
	}

	@ParameterizedTest
	@CsvSource({ "1965-01-01, 1965-06-30", "1965-02-01, 1965-12-31", "1965-01-01, 1966-12-31" })
	void refusesAnyOtherSpan(LocalDate earliest, LocalDate latest) {
		assertThatIllegalArgumentException().isThrownBy(() -> new BirthDate(earliest, latest));
	}

}
