package vn.homphieu.tally;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.homphieu.tally.rules.Minutes;

import static org.assertj.core.api.Assertions.assertThat;

/** How figures are read that people type. */
class FigureTextTests {

	private static final List<SheetCandidate> TWO = List.of(new SheetCandidate(1, "A", "Nguyễn Văn A", 1),
			new SheetCandidate(2, "B", "Nguyễn Văn B", 2));

	@ParameterizedTest
	@ValueSource(strings = { "1234567", "1.234.567", "1 234 567", " 1.234.567 ", "1\u00a0234\u202f567",
			"\u00a01234567\u2009", "1.234 567", "001234567" })
	void groupsOfThreeAreRead(String typed) {
		assertThat(FigureText.number(typed)).isEqualTo(1_234_567L);
	}

	@ParameterizedTest
	@ValueSource(strings = { "-5", "+5", "1,234", "12.34", "1234.567", "1..234", "1.2345", ".123", "9O0", "1e3", "５",
			"١", "12345678901234567890", "1.", "1 2" })
	void anythingElseIsNoNumber(String typed) {
		assertThat(FigureText.number(typed)).isEqualTo(Minutes.NOT_WHOLE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\t", "\u00a0" })
	void emptyIsNotZero(String typed) {
		assertThat(FigureText.number(typed)).isNull();
		assertThat(FigureText.number("0")).isZero();
	}

	@Test
	void fieldsOfAnotherFormAreDropped() {
		Map<String, String> known = FigureText.known(
				Map.of("votes.A", "5", "votes.C", "6", "ballots.1", "1", "ballots.3", "1", "voted", " ", "x", "y"), TWO,
				2);
		assertThat(known).containsOnlyKeys("votes.A", "ballots.1");
	}

	@Test
	void whatIsEndlessIsKeptSoFar() {
		Map<String, String> known = FigureText.known(Map.of("voted", "9".repeat(5_000)), TWO, 2);
		assertThat(known.get("voted")).hasSize(40);
	}

}
