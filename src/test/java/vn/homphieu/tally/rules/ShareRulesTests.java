package vn.homphieu.tally.rules;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.homphieu.testing.MinutesBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.homphieu.tally.rules.RuleTesting.codes;
import static vn.homphieu.tally.rules.RuleTesting.finding;
import static vn.homphieu.testing.ExpectationBuilder.expectation;
import static vn.homphieu.testing.MinutesBuilder.minutes;

class ShareRulesTests {

	@Test
	void warnsIfOneHasAllVotesAndAnotherNone() {
		MinutesBuilder slipped = minutes().votes("A", 980L).votes("D", 0L);
		assertThat(codes(slipped)).containsExactly(RuleCode.W08);
		assertThat(finding(RuleCode.W08, slipped)).isEqualTo(new Finding(RuleCode.W08, List.of("votes.A", "votes.D"),
				Map.of("votes.A", 980L, "votes.D", 0L, "valid", 980L)));
	}

	@Test
	void doesNotWarnOfOneWithoutTheOther() {
		assertThat(codes(minutes().votes("A", 980L))).isEmpty();
		assertThat(codes(minutes().votes("D", 0L))).isEmpty();
		assertThat(codes(minutes().votes("A", 980L).votes("D", null))).containsExactly(RuleCode.E01);
	}

	@ParameterizedTest
	@CsvSource({ "4143, false", "4142, true", "0, true", "9999, false" })
	void warnsOfAShareMoreThanThirtyPointsAbove(long elsewhere, boolean warns) {
		// A has 700 of 980 here: 71.43 %
		assertThat(codes(minutes(), expectation().others(5, 10_000, Map.of("A", elsewhere)))).isEqualTo(w09(warns));
	}

	@ParameterizedTest
	@CsvSource({ "6061, false", "6062, true", "10000, true" })
	void warnsOfAShareMoreThanThirtyPointsBelow(long elsewhere, boolean warns) {
		// E has 300 of 980 here: 30.61 %
		assertThat(codes(minutes(), expectation().others(5, 10_000, Map.of("E", elsewhere)))).isEqualTo(w09(warns));
	}

	@Test
	void acceptsExactlyThirtyPoints() {
		assertThat(codes(minutes().votes("A", 980L), expectation().others(5, 10, Map.of("A", 7L)))).isEmpty();
		assertThat(codes(minutes().votes("A", 980L), expectation().others(5, 10, Map.of("A", 6L))))
			.containsExactly(RuleCode.W09);
	}

	@Test
	void marksEveryCandidateWhoDiffers() {
		assertThat(finding(RuleCode.W09, minutes(), expectation().others(5, 100, Map.of("A", 1L, "B", 60L, "E", 99L))))
			.isEqualTo(new Finding(RuleCode.W09, List.of("votes.A", "votes.E"),
					Map.of("votes.A", 700L, "votes.E", 300L, "valid", 980L, "limit", 30L)));
	}

	@Test
	void needsFiveOthersThatAreCounted() {
		assertThat(codes(minutes(), expectation().others(4, 10_000, Map.of("A", 0L)))).isEmpty();
		assertThat(codes(minutes(), expectation().others(5, 10_000, Map.of("A", 0L)))).containsExactly(RuleCode.W09);
	}

	@Test
	void hasNothingToCompareWithoutValidBallots() {
		assertThat(codes(minutes(), expectation().others(5, 0, Map.of("A", 0L)))).isEmpty();
		MinutesBuilder none = minutes().with("valid", 0L).with("invalid", 990L);
		none.votes("A", 0L).votes("B", 0L).votes("C", 0L).votes("D", 0L).votes("E", 0L);
		assertThat(codes(none, expectation().others(5, 100, Map.of("A", 90L)))).containsExactly(RuleCode.W07);
	}

	@Test
	void skipsVotesThatAreMissing() {
		assertThat(codes(minutes().votes("A", null), expectation().others(5, 100, Map.of("A", 90L))))
			.containsExactly(RuleCode.E01);
	}

	@Test
	void staysExactWithTheLargestNumbers() {
		MinutesBuilder large = minutes().with("valid", 9_999_999L).votes("A", 9_999_999L);
		assertThat(codes(large, expectation().others(9, 1_000_000_000, Map.of("A", 1_000_000_000L))))
			.doesNotContain(RuleCode.W09);
		assertThat(codes(large, expectation().others(9, 1_000_000_000, Map.of("A", 0L)))).contains(RuleCode.W09);
		assertThatIllegalArgumentException().isThrownBy(() -> new OtherStations(5, 1_000_000_001, Map.of()));
		assertThatIllegalArgumentException().isThrownBy(() -> new OtherStations(5, -1, Map.of()));
	}

	private static List<RuleCode> w09(boolean warns) {
		return warns ? List.of(RuleCode.W09) : List.of();
	}

}
