package vn.homphieu.tally.rules;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.homphieu.tally.rules.RuleTesting.check;
import static vn.homphieu.tally.rules.RuleTesting.codes;
import static vn.homphieu.tally.rules.RuleTesting.finding;
import static vn.homphieu.testing.MinutesBuilder.minutes;

class NumberRulesTests {

	@ParameterizedTest
	@ValueSource(strings = { "registered", "voted", "issued", "collected", "valid", "invalid" })
	void marksAMissingNumberAndNothingElse(String field) {
		assertThat(check(minutes().with(field, null))).singleElement().satisfies((finding) -> {
			assertThat(finding.code()).isEqualTo(RuleCode.E01);
			assertThat(finding.fields()).containsExactly(field);
			assertThat(finding.figures()).isEmpty();
		});
	}

	@Test
	void marksAllMissingNumbersTogetherInTheOrderOfTheForm() {
		assertThat(finding(RuleCode.E01, minutes().votes("B", null).with("valid", null).votes("A", null)).fields())
			.containsExactly("valid", "votes.A", "votes.B");
	}

	@Test
	void letsOnlyBallotsByNamesBeEmpty() {
		assertThat(codes(minutes().ballots(null, null, null))).isEmpty();
		assertThat(codes(minutes().ballots())).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(longs = { -1, 10_000_000, Minutes.NOT_WHOLE, Long.MAX_VALUE })
	void marksNumbersOutOfBoundsAndNothingElse(long number) {
		assertThat(check(minutes().with("collected", number))).singleElement().satisfies((finding) -> {
			assertThat(finding.code()).isEqualTo(RuleCode.E02);
			assertThat(finding.fields()).containsExactly("collected");
			assertThat(finding.figures()).containsOnlyKeys("limit").containsEntry("limit", 9_999_999L);
		});
	}

	@Test
	void acceptsTheBounds() {
		assertThat(codes(minutes().with("issued", 9_999_999L))).doesNotContain(RuleCode.E02);
		assertThat(codes(minutes().with("issued", 0L))).doesNotContain(RuleCode.E02);
	}

	@Test
	void looksAtVotesAndBallotsByNamesToo() {
		assertThat(check(minutes().votes("C", -1L).ballots(1L, -5L))).singleElement()
			.satisfies((finding) -> assertThat(finding.fields()).containsExactly("votes.C", "ballots.2"));
	}

	@Test
	void stillAsksRulesThatDoNotUseTheField() {
		assertThat(codes(minutes().with("valid", null).with("voted", 1_001L))).containsExactly(RuleCode.E01,
				RuleCode.E05, RuleCode.W05);
		assertThat(codes(minutes().votes("A", null).votes("B", 981L))).containsExactly(RuleCode.E01, RuleCode.E10);
	}

	@Test
	void reportsBothKindsOfBadNumbers() {
		assertThat(codes(minutes().with("valid", null).with("voted", -1L))).containsExactly(RuleCode.E01, RuleCode.E02);
	}

}
