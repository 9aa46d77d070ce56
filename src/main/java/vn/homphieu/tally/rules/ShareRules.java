package vn.homphieu.tally.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rules on votes that are possible but strange. */
final class ShareRules {

	static final List<Rule> WARNINGS = List.of(Rule.of(RuleCode.W08, ShareRules::allOrNothing, Fields.VALID),
			Rule.of(RuleCode.W09, ShareRules::differsFromOthers, Fields.VALID));

	private ShareRules() {
	}

	/** One candidate on every valid ballot, another on none: perhaps a line slipped. */
	static Optional<Finding> allOrNothing(Sheet sheet) {
		long valid = sheet.number(Fields.VALID);
		List<String> all = withVotes(sheet, valid);
		List<String> none = withVotes(sheet, 0);
		if (valid == 0 || all.isEmpty() || none.isEmpty()) {
			return Optional.empty();
		}
		List<String> fields = new ArrayList<>(sheet.voteFields());
		fields.removeIf((field) -> !all.contains(field) && !none.contains(field));
		return Optional.of(sheet.finding(RuleCode.W08, fields, Map.of(Fields.VALID, valid)));
	}

	/** Compares shares by cross multiplication, in whole numbers. */
	static Optional<Finding> differsFromOthers(Sheet sheet) {
		OtherStations others = sheet.expected().others();
		if (others == null || others.counted() < sheet.limits().shareStations()) {
			return Optional.empty();
		}
		long valid = sheet.number(Fields.VALID);
		int limit = sheet.limits().sharePoints();
		List<String> fields = new ArrayList<>();
		for (String candidate : sheet.minutes().candidates()) {
			String field = Fields.votes(candidate);
			Long elsewhere = others.votes().get(candidate);
			if (elsewhere != null && sheet.has(field)) {
				long difference = Math.abs(sheet.number(field) * others.valid() - elsewhere * valid);
				if (100 * difference > limit * valid * others.valid()) {
					fields.add(field);
				}
			}
		}
		return fields.isEmpty() ? Optional.empty()
				: Optional.of(sheet.finding(RuleCode.W09, fields, Map.of(Fields.VALID, valid, "limit", (long) limit)));
	}

	private static List<String> withVotes(Sheet sheet, long votes) {
		return sheet.voteFields().stream().filter((field) -> sheet.has(field) && sheet.number(field) == votes).toList();
	}

}
