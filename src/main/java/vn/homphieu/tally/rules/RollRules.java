package vn.homphieu.tally.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.homphieu.kernel.Level;

/** Rules on the roll and on how many took part. */
final class RollRules {

	static final List<Rule> ERRORS = List.of(
			Rule.of(RuleCode.E04, RollRules::emptyRoll, Fields.REGISTERED)
				.silencing(RuleCode.W01, RuleCode.W02, RuleCode.W03),
			Rule.of(RuleCode.E05, RollRules::moreVotersThanRoll, Fields.VOTED, Fields.REGISTERED)
				.silencing(RuleCode.W04),
			Rule.of(RuleCode.E14, RollRules::rollAboveLaw, Fields.REGISTERED));

	static final List<Rule> WARNINGS = List.of(Rule.of(RuleCode.W01, RollRules::rollDiffers, Fields.REGISTERED),
			Rule.of(RuleCode.W02, RollRules::rollBelowLaw, Fields.REGISTERED),
			Rule.of(RuleCode.W03, RollRules::lowTurnout, Fields.VOTED, Fields.REGISTERED),
			Rule.of(RuleCode.W04, RollRules::everybodyVoted, Fields.VOTED, Fields.REGISTERED),
			Rule.of(RuleCode.W10, RollRules::moreVotersThanNationalAssembly, Fields.VOTED));

	private RollRules() {
	}

	static Optional<Finding> emptyRoll(Sheet sheet) {
		return (sheet.number(Fields.REGISTERED) == 0) ? Optional.of(sheet.finding(RuleCode.E04, Fields.REGISTERED))
				: Optional.empty();
	}

	static Optional<Finding> moreVotersThanRoll(Sheet sheet) {
		return (sheet.number(Fields.VOTED) > sheet.number(Fields.REGISTERED))
				? Optional.of(sheet.finding(RuleCode.E05, Fields.VOTED, Fields.REGISTERED)) : Optional.empty();
	}

	/** Law 85/2015/QH13, Art. 11: at most 4,000 voters. */
	static Optional<Finding> rollAboveLaw(Sheet sheet) {
		long limit = sheet.limits().maxStationRoll();
		return (sheet.number(Fields.REGISTERED) > limit && !sheet.expected().sizeReasonRecorded())
				? roll(sheet, RuleCode.E14, "limit", limit) : Optional.empty();
	}

	/** Differs by more than so many voters and by more than so many percent. */
	static Optional<Finding> rollDiffers(Sheet sheet) {
		long roll = sheet.expected().roll();
		long difference = Math.abs(sheet.number(Fields.REGISTERED) - roll);
		return (difference > sheet.limits().rollDifference()
				&& 100 * difference > sheet.limits().rollDifferencePercent() * roll)
						? roll(sheet, RuleCode.W01, "roll", roll) : Optional.empty();
	}

	/** Law 85/2015/QH13, Art. 11: fewer than 300 voters only for a reason. */
	static Optional<Finding> rollBelowLaw(Sheet sheet) {
		long limit = sheet.limits().minStationRoll();
		return (sheet.number(Fields.REGISTERED) < limit && !sheet.expected().sizeReasonRecorded())
				? roll(sheet, RuleCode.W02, "limit", limit) : Optional.empty();
	}

	static Optional<Finding> lowTurnout(Sheet sheet) {
		int limit = sheet.limits().lowTurnoutPercent();
		return (100 * sheet.number(Fields.VOTED) < limit * sheet.number(Fields.REGISTERED)) ? Optional
			.of(sheet.finding(RuleCode.W03, List.of(Fields.VOTED, Fields.REGISTERED), Map.of("limit", (long) limit)))
				: Optional.empty();
	}

	/** Legal, but worth a second look where the area is not small. */
	static Optional<Finding> everybodyVoted(Sheet sheet) {
		long registered = sheet.number(Fields.REGISTERED);
		return (sheet.number(Fields.VOTED) == registered && registered > sheet.limits().fullTurnoutAbove())
				? Optional.of(sheet.finding(RuleCode.W04, Fields.VOTED, Fields.REGISTERED)) : Optional.empty();
	}

	/** Whoever votes at a lower level also votes for the National Assembly. */
	static Optional<Finding> moreVotersThanNationalAssembly(Sheet sheet) {
		Long limit = sheet.expected().votedNationalAssembly();
		boolean below = sheet.expected().level() != Level.NATIONAL_ASSEMBLY;
		return (below && limit != null && sheet.number(Fields.VOTED) > limit)
				? Optional.of(sheet.finding(RuleCode.W10, List.of(Fields.VOTED), Map.of("limit", limit)))
				: Optional.empty();
	}

	private static Optional<Finding> roll(Sheet sheet, RuleCode code, String compared, long with) {
		return Optional.of(sheet.finding(code, List.of(Fields.REGISTERED), Map.of(compared, with)));
	}

}
