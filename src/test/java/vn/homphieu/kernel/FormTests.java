package vn.homphieu.kernel;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class FormTests {

	@ParameterizedTest
	@ValueSource(strings = { "31", "31.QH-1_a", "A234567890123456789012345678901234567890" })
	void acceptsCodes(String code) {
		assertThat(Code.isValid(code)).isTrue();
		assertThat(Code.require(code)).isEqualTo(code);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "a b", "đ", "a/b", "A2345678901234567890123456789012345678901" })
	void refusesOtherTextsAsCodes(String text) {
		assertThat(Code.isValid(text)).isFalse();
		assertThatIllegalArgumentException().isThrownBy(() -> Code.require(text)).withMessageContaining(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2021", "hai-phong-2021", "a" })
	void acceptsSlugs(String slug) {
		assertThat(Slug.isValid(slug)).isTrue();
		assertThat(Slug.require(slug)).isEqualTo(slug);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "A", "a.b", "a_b", "../a" })
	void refusesOtherTextsAsSlugs(String text) {
		assertThat(Slug.isValid(text)).isFalse();
		assertThatIllegalArgumentException().isThrownBy(() -> Slug.require(text)).withMessageContaining(text);
	}

	@Test
	void slugsHaveAtMostSixtyLetters() {
		assertThat(Slug.isValid("a".repeat(60))).isTrue();
		assertThat(Slug.isValid("a".repeat(61))).isFalse();
	}

	@Test
	void reckonsInTheTimeOfTheCountry() {
		Instant evening = Instant.parse("2021-05-22T17:00:00Z");
		assertThat(VietnamTime.at(evening)).hasToString("2021-05-23T00:00+07:00");
		assertThat(VietnamTime.dateOf(evening)).isEqualTo(LocalDate.of(2021, 5, 23));
		assertThat(VietnamTime.dateOf(evening.minusSeconds(1))).isEqualTo(LocalDate.of(2021, 5, 22));
	}

	@ParameterizedTest
	@EnumSource(Level.class)
	void everyLevelBelongsToAnArea(Level level) {
		AreaLevel area = level.areaLevel();
		assertThat(area.name()).isEqualTo((level == Level.NATIONAL_ASSEMBLY) ? "COUNTRY" : level.name());
	}

}
