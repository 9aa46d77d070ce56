package vn.homphieu.tally.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rules on ballots issued, collected, valid and invalid. */
final class BallotRules {

	static final List<Rule> ERRORS = List.of(
			Rule.of(RuleCode.E06, BallotRules::moreCollectedThanIssued, Fields.COLLECTED, Fields.ISSUED)
				.silencing(RuleCode.W05),
			Rule.of(RuleCode.E07, BallotRules::partsAreNotCollected, Fields.VALID, Fields.INVALID, Fields.COLLECTED),
			Rule.of(RuleCode.E08, BallotRules::moreCollectedThanVoters, Fields.COLLECTED, Fields.VOTED));

	static final List<Rule> WARNINGS = List.of(
			Rule.of(RuleCode.W05, BallotRules::issuedAreNotVoters, Fields.ISSUED, Fields.VOTED),
			Rule.of(RuleCode.W06, BallotRules::carriedAway, Fields.COLLECTED, Fields.ISSUED),
			Rule.of(RuleCode.W07, BallotRules::manyInvalid, Fields.INVALID, Fields.COLLECTED));

	private BallotRules() {
	}

	static Optional<Finding> moreCollectedThanIssued(Sheet sheet) {
		return (sheet.number(Fields.COLLECTED) > sheet.number(Fields.ISSUED))
				? Optional.of(sheet.finding(RuleCode.E06, Fields.COLLECTED, Fields.ISSUED)) : Optional.empty();
	}

	static Optional<Finding> partsAreNotCollected(Sheet sheet) {
		long sum = sheet.number(Fields.VALID) + sheet.number(Fields.INVALID);
		long difference = Math.abs(sum - sheet.number(Fields.COLLECTED));
		return (difference > 0) ? Optional.of(sheet.finding(RuleCode.E07,
				List.of(Fields.VALID, Fields.INVALID, Fields.COLLECTED), Map.of("sum", sum, "difference", difference)))
				: Optional.empty();
	}

	/** An incident written in the minutes explains it. */
	static Optional<Finding> moreCollectedThanVoters(Sheet sheet) {
		String note = sheet.minutes().note();
		return (sheet.number(Fields.COLLECTED) > sheet.number(Fields.VOTED) && (note == null || note.isBlank()))
				? Optional.of(sheet.finding(RuleCode.E08, Fields.COLLECTED, Fields.VOTED)) : Optional.empty();
	}

	static Optional<Finding> issuedAreNotVoters(Sheet sheet) {
		return (sheet.number(Fields.ISSUED) != sheet.number(Fields.VOTED))
				? Optional.of(sheet.finding(RuleCode.W05, Fields.ISSUED, Fields.VOTED)) : Optional.empty();
	}

	static Optional<Finding> carriedAway(Sheet sheet) {
		long missing = sheet.number(Fields.ISSUED) - sheet.number(Fields.COLLECTED);
		return (missing > 0) ? Optional
			.of(sheet.finding(RuleCode.W06, List.of(Fields.COLLECTED, Fields.ISSUED), Map.of("missing", missing)))
				: Optional.empty();
	}

	/** At least the limit, rounded up to whole ballots; none is never many. */
	static Optional<Finding> manyInvalid(Sheet sheet) {
		long invalid = sheet.number(Fields.INVALID);
		int limit = sheet.limits().invalidPercent();
		return (invalid > 0 && 100 * invalid >= limit * sheet.number(Fields.COLLECTED)) ? Optional
			.of(sheet.finding(RuleCode.W07, List.of(Fields.INVALID, Fields.COLLECTED), Map.of("limit", (long) limit)))
				: Optional.empty();
	}

}
