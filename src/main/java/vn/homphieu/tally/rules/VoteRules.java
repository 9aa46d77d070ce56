package vn.homphieu.tally.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rules on the candidates and how their votes fit the valid ballots. */
final class VoteRules {

	static final List<Rule> ALL = List.of(
			Rule.of(RuleCode.E03, VoteRules::otherCandidates)
				.silencing(RuleCode.E10, RuleCode.E11, RuleCode.E12, RuleCode.E13),
			Rule.of(RuleCode.E10, VoteRules::moreVotesThanValid, Fields.VALID).silencing(RuleCode.E11),
			Rule.of(RuleCode.E11, VoteRules::moreVotesThanSeatsAllow, Fields.VALID).withAllVotes(),
			Rule.of(RuleCode.E12, VoteRules::fewerVotesThanValid, Fields.VALID).withAllVotes(),
			Rule.of(RuleCode.E13, VoteRules::ballotsByNamesDoNotFit, Fields.VALID).withAllVotes());

	private VoteRules() {
	}

	static Optional<Finding> otherCandidates(Sheet sheet) {
		return sheet.minutes().candidates().equals(sheet.expected().candidates()) ? Optional.empty()
				: Optional.of(sheet.finding(RuleCode.E03, Fields.CANDIDATES));
	}

	static Optional<Finding> moreVotesThanValid(Sheet sheet) {
		List<String> fields = new ArrayList<>(sheet.voteFields());
		fields.removeIf((field) -> sheet.number(field) <= sheet.number(Fields.VALID));
		if (fields.isEmpty()) {
			return Optional.empty();
		}
		fields.add(Fields.VALID);
		return Optional.of(sheet.finding(RuleCode.E10, fields, Map.of()));
	}

	/** A valid ballot has at most as many names left as there are seats. */
	static Optional<Finding> moreVotesThanSeatsAllow(Sheet sheet) {
		long limit = sheet.expected().seats() * sheet.number(Fields.VALID);
		return (sheet.sum(sheet.voteFields()) > limit) ? votes(sheet, RuleCode.E11, limit) : Optional.empty();
	}

	/** A valid ballot has at least one name left. */
	static Optional<Finding> fewerVotesThanValid(Sheet sheet) {
		long limit = sheet.number(Fields.VALID);
		return (sheet.sum(sheet.voteFields()) < limit) ? votes(sheet, RuleCode.E12, limit) : Optional.empty();
	}

	/**
	 * Ballots with 1, 2, … names left add up to the valid ballots, their names to the
	 * votes; a ballot with more names than seats cannot be valid.
	 */
	static Optional<Finding> ballotsByNamesDoNotFit(Sheet sheet) {
		List<String> fields = sheet.ballotFields();
		if (fields.isEmpty() || !sheet.hasAll(fields)) {
			return Optional.empty();
		}
		long names = 0;
		boolean tooManyNames = false;
		for (int left = 1; left <= sheet.minutes().ballotsByNames().size(); left++) {
			long ballots = sheet.number(Fields.ballots(left));
			names += left * ballots;
			tooManyNames |= ballots > 0 && left > sheet.expected().seats();
		}
		long votes = sheet.sum(sheet.voteFields());
		if (sheet.sum(fields) == sheet.number(Fields.VALID) && names == votes && !tooManyNames) {
			return Optional.empty();
		}
		return Optional.of(sheet.finding(RuleCode.E13, fields,
				Map.of("sum", sheet.sum(fields), "limit", sheet.number(Fields.VALID), "names", names, "votes", votes)));
	}

	private static Optional<Finding> votes(Sheet sheet, RuleCode code, long limit) {
		List<String> fields = new ArrayList<>(sheet.voteFields());
		fields.add(Fields.VALID);
		return Optional.of(sheet.finding(code, fields, Map.of("sum", sheet.sum(sheet.voteFields()), "limit", limit)));
	}

}
