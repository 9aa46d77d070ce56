package vn.homphieu.tally.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import vn.homphieu.election.Thresholds;

/**
 * Checks one set of counting minutes against the whole catalogue of rules (Law
 * 85/2015/QH13, Art. 11 and 73 to 76).
 */
public final class MinutesRules {

	/** Errors first: what silences a rule comes before it. */
	private static final List<Rule> CATALOGUE = Stream
		.of(NumberRules.ALL, VoteRules.ALL, RollRules.ERRORS, BallotRules.ERRORS, RollRules.WARNINGS,
				BallotRules.WARNINGS, ShareRules.WARNINGS)
		.flatMap(List::stream)
		.sorted(Comparator.comparing(Rule::code))
		.toList();

	private MinutesRules() {
	}

	/**
	 * Checks minutes.
	 * @param minutes the figures as they were written, right or wrong
	 * @param expected what is known of the voting area
	 * @param limits the limits of the election's rule set
	 * @return what is wrong or strange, in the order of the codes; empty if nothing is. A
	 * root cause is reported without what follows from it
	 */
	public static List<Finding> check(Minutes minutes, Expectation expected, Thresholds limits) {
		Sheet sheet = new Sheet(minutes, expected, limits);
		List<Finding> findings = new ArrayList<>();
		Set<RuleCode> silenced = EnumSet.noneOf(RuleCode.class);
		for (Rule rule : CATALOGUE) {
			if (!silenced.contains(rule.code())) {
				rule.findIn(sheet).ifPresent((finding) -> {
					findings.add(finding);
					silenced.addAll(rule.silences());
				});
			}
		}
		return List.copyOf(findings);
	}

}
