package vn.homphieu.tally.rules;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.homphieu.kernel.Level;
import vn.homphieu.testing.MinutesBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.homphieu.tally.rules.RuleTesting.codes;
import static vn.homphieu.tally.rules.RuleTesting.finding;
import static vn.homphieu.testing.ExpectationBuilder.expectation;
import static vn.homphieu.testing.MinutesBuilder.minutes;

class RollRulesTests {

	@Test
	void refusesAnEmptyRollAndSaysNoMoreAboutIt() {
		MinutesBuilder empty = turnout(0, 0);
		assertThat(codes(empty)).containsExactly(RuleCode.E04);
		assertThat(finding(RuleCode.E04, empty))
			.isEqualTo(new Finding(RuleCode.E04, List.of("registered"), Map.of("registered", 0L)));
	}

	@Test
	void refusesMoreVotersThanTheRoll() {
		MinutesBuilder tooMany = turnout(1_000, 1_001);
		assertThat(codes(tooMany)).containsExactly(RuleCode.E05);
		assertThat(finding(RuleCode.E05, tooMany)).isEqualTo(new Finding(RuleCode.E05, List.of("voted", "registered"),
				Map.of("voted", 1_001L, "registered", 1_000L)));
		assertThat(codes(turnout(1_000, 1_000))).containsExactly(RuleCode.W04);
	}

	@Test
	void refusesARollAboveTheLawUnlessExempt() {
		MinutesBuilder large = turnout(4_001, 3_000);
		assertThat(codes(large, expectation().roll(4_001))).containsExactly(RuleCode.E14);
		assertThat(finding(RuleCode.E14, large))
			.isEqualTo(new Finding(RuleCode.E14, List.of("registered"), Map.of("registered", 4_001L, "limit", 4_000L)));
		assertThat(codes(large, expectation().roll(4_001).sizeReason())).isEmpty();
		assertThat(codes(turnout(4_000, 3_000), expectation().roll(4_000))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "1000, 1020, false", "1000, 1021, true", "1000, 980, false", "1000, 979, true", "100, 105, false",
			"100, 106, true", "100, 95, false", "100, 94, true", "250, 255, false", "250, 256, true", "300, 306, false",
			"300, 307, true", "0, 5, false", "0, 6, true" })
	void warnsOfARollThatDiffersByMoreThanFiveAndTwoPercent(long registered, long roll, boolean warns) {
		assertThat(codes(turnout(roll, roll - 1), expectation().roll(registered).sizeReason()).contains(RuleCode.W01))
			.isEqualTo(warns);
	}

	@Test
	void saysWhatTheRegisteredRollIs() {
		assertThat(finding(RuleCode.W01, minutes(), expectation().roll(1_200)))
			.isEqualTo(new Finding(RuleCode.W01, List.of("registered"), Map.of("registered", 1_000L, "roll", 1_200L)));
	}

	@Test
	void warnsOfASmallRollWithoutAReason() {
		MinutesBuilder small = turnout(299, 290);
		assertThat(codes(small, expectation().roll(299))).containsExactly(RuleCode.W02);
		assertThat(finding(RuleCode.W02, small))
			.isEqualTo(new Finding(RuleCode.W02, List.of("registered"), Map.of("registered", 299L, "limit", 300L)));
		assertThat(codes(small, expectation().roll(299).sizeReason())).isEmpty();
		assertThat(codes(turnout(300, 290), expectation().roll(300))).isEmpty();
	}

	@Test
	void warnsOfATurnoutBelowHalf() {
		MinutesBuilder low = turnout(1_000, 499);
		assertThat(codes(low)).containsExactly(RuleCode.W03);
		assertThat(finding(RuleCode.W03, low)).isEqualTo(new Finding(RuleCode.W03, List.of("voted", "registered"),
				Map.of("voted", 499L, "registered", 1_000L, "limit", 50L)));
		assertThat(codes(turnout(1_000, 500))).isEmpty();
		assertThat(codes(turnout(1_001, 500))).containsExactly(RuleCode.W03);
	}

	@Test
	void warnsOfFullTurnoutWhereTheAreaIsNotSmall() {
		MinutesBuilder full = turnout(501, 501);
		assertThat(codes(full, expectation().roll(501))).containsExactly(RuleCode.W04);
		assertThat(finding(RuleCode.W04, full)).isEqualTo(
				new Finding(RuleCode.W04, List.of("voted", "registered"), Map.of("voted", 501L, "registered", 501L)));
		assertThat(codes(turnout(500, 500), expectation().roll(500))).isEmpty();
		assertThat(codes(turnout(501, 500), expectation().roll(501))).isEmpty();
	}

	@Test
	void warnsOfMoreVotersThanAtTheNationalAssembly() {
		assertThat(codes(minutes(), expectation().votedNationalAssembly(989))).containsExactly(RuleCode.W10);
		assertThat(finding(RuleCode.W10, minutes(), expectation().votedNationalAssembly(989)))
			.isEqualTo(new Finding(RuleCode.W10, List.of("voted"), Map.of("voted", 990L, "limit", 989L)));
		assertThat(codes(minutes(), expectation().votedNationalAssembly(990))).isEmpty();
		assertThat(codes(minutes(), expectation().level(Level.NATIONAL_ASSEMBLY).votedNationalAssembly(989))).isEmpty();
	}

	/** Minutes in which all else follows from the turnout. */
	private static MinutesBuilder turnout(long registered, long voted) {
		MinutesBuilder minutes = minutes().with("registered", registered).with("voted", voted).with("issued", voted);
		minutes.with("collected", voted).with("valid", voted).with("invalid", 0L);
		long few = Math.min(voted, 1);
		return minutes.votes("A", voted / 2)
			.votes("B", voted / 2)
			.votes("C", voted / 2)
			.votes("D", few)
			.votes("E", few);
	}

}
