package vn.homphieu.tally.rules;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.homphieu.testing.MinutesBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.homphieu.tally.rules.RuleTesting.codes;
import static vn.homphieu.tally.rules.RuleTesting.finding;
import static vn.homphieu.testing.MinutesBuilder.minutes;

class BallotRulesTests {

	@Test
	void refusesMoreCollectedThanIssuedAndDoesNotWarnOfTheIssued() {
		MinutesBuilder tooMany = minutes().with("issued", 989L);
		assertThat(codes(tooMany)).containsExactly(RuleCode.E06);
		assertThat(finding(RuleCode.E06, tooMany)).isEqualTo(
				new Finding(RuleCode.E06, List.of("collected", "issued"), Map.of("collected", 990L, "issued", 989L)));
	}

	@ParameterizedTest
	@CsvSource({ "11", "9" })
	void refusesPartsThatAreNotTheCollected(long invalid) {
		MinutesBuilder wrong = minutes().with("invalid", invalid);
		assertThat(codes(wrong)).containsExactly(RuleCode.E07);
		assertThat(finding(RuleCode.E07, wrong)).isEqualTo(
				new Finding(RuleCode.E07, List.of("valid", "invalid", "collected"), Map.of("valid", 980L, "invalid",
						invalid, "collected", 990L, "sum", 980 + invalid, "difference", Math.abs(invalid - 10))));
	}

	@Test
	void refusesMoreBallotsThanVotersWithoutANote() {
		assertThat(codes(moreBallotsThanVoters())).containsExactly(RuleCode.E08, RuleCode.W05);
		assertThat(finding(RuleCode.E08, moreBallotsThanVoters())).isEqualTo(
				new Finding(RuleCode.E08, List.of("collected", "voted"), Map.of("collected", 990L, "voted", 989L)));
		assertThat(codes(moreBallotsThanVoters().note("  "))).contains(RuleCode.E08);
		assertThat(codes(moreBallotsThanVoters().note("Hòm phiếu phụ"))).containsExactly(RuleCode.W05);
	}

	@Test
	void warnsOfBallotsIssuedToNobody() {
		MinutesBuilder more = minutes().with("issued", 991L);
		assertThat(codes(more)).containsExactly(RuleCode.W05, RuleCode.W06);
		assertThat(finding(RuleCode.W05, more))
			.isEqualTo(new Finding(RuleCode.W05, List.of("issued", "voted"), Map.of("issued", 991L, "voted", 990L)));
	}

	@Test
	void warnsOfBallotsCarriedAway() {
		MinutesBuilder fewer = minutes().with("collected", 988L).with("valid", 978L);
		assertThat(codes(fewer)).containsExactly(RuleCode.W06);
		assertThat(finding(RuleCode.W06, fewer)).isEqualTo(new Finding(RuleCode.W06, List.of("collected", "issued"),
				Map.of("collected", 988L, "issued", 990L, "missing", 2L)));
	}

	@ParameterizedTest
	@CsvSource({ "1000, 50, true", "1000, 49, false", "990, 50, true", "990, 49, false", "1, 1, true", "0, 0, false",
			"10, 0, false", "10, 1, true" })
	void warnsOfInvalidBallotsFromFivePercentOn(long collected, long invalid, boolean warns) {
		MinutesBuilder sample = minutes().with("collected", collected)
			.with("invalid", invalid)
			.with("valid", collected - invalid);
		assertThat(codes(sample).contains(RuleCode.W07)).isEqualTo(warns);
	}

	@Test
	void saysWhichShareOfInvalidBallotsIsMany() {
		assertThat(finding(RuleCode.W07, minutes().with("invalid", 60L))).isEqualTo(new Finding(RuleCode.W07,
				List.of("invalid", "collected"), Map.of("invalid", 60L, "collected", 990L, "limit", 5L)));
	}

	private static MinutesBuilder moreBallotsThanVoters() {
		return minutes().with("voted", 989L);
	}

}
