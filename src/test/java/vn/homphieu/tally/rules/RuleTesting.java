package vn.homphieu.tally.rules;

import java.util.List;

import vn.homphieu.election.RuleSet;
import vn.homphieu.election.Thresholds;
import vn.homphieu.testing.ExpectationBuilder;
import vn.homphieu.testing.MinutesBuilder;

import static vn.homphieu.testing.ExpectationBuilder.expectation;

/** Runs the catalogue on samples. */
final class RuleTesting {

	static final Thresholds LIMITS = RuleSet.preset("2021").thresholds();

	private RuleTesting() {
	}

	static List<Finding> check(MinutesBuilder minutes, ExpectationBuilder expected) {
		return MinutesRules.check(minutes.build(), expected.build(), LIMITS);
	}

	static List<Finding> check(MinutesBuilder minutes) {
		return check(minutes, expectation());
	}

	static List<RuleCode> codes(MinutesBuilder minutes, ExpectationBuilder expected) {
		return check(minutes, expected).stream().map(Finding::code).toList();
	}

	static List<RuleCode> codes(MinutesBuilder minutes) {
		return codes(minutes, expectation());
	}

	/** The finding of a rule, which must be there. */
	static Finding finding(RuleCode code, MinutesBuilder minutes, ExpectationBuilder expected) {
		return check(minutes, expected).stream()
			.filter((finding) -> finding.code() == code)
			.findFirst()
			.orElseThrow(() -> new AssertionError(code + " was not raised"));
	}

	static Finding finding(RuleCode code, MinutesBuilder minutes) {
		return finding(code, minutes, expectation());
	}

}
