package vn.homphieu.tally.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rules on single numbers: what they mark, no other rule looks at. */
final class NumberRules {

	static final List<Rule> ALL = List.of(Rule.of(RuleCode.E01, NumberRules::missing),
			Rule.of(RuleCode.E02, NumberRules::outOfBounds));

	private NumberRules() {
	}

	static Optional<Finding> missing(Sheet sheet) {
		List<String> fields = sheet.minutes()
			.numbers()
			.entrySet()
			.stream()
			.filter((entry) -> entry.getValue() == null && !Fields.isOptional(entry.getKey()))
			.map(Map.Entry::getKey)
			.toList();
		return fields.isEmpty() ? Optional.empty() : Optional.of(sheet.finding(RuleCode.E01, fields, Map.of()));
	}

	static Optional<Finding> outOfBounds(Sheet sheet) {
		List<String> fields = sheet.minutes()
			.numbers()
			.entrySet()
			.stream()
			.filter((entry) -> entry.getValue() != null && !sheet.has(entry.getKey()))
			.map(Map.Entry::getKey)
			.toList();
		return fields.isEmpty() ? Optional.empty()
				: Optional.of(sheet.finding(RuleCode.E02, fields, Map.of("limit", sheet.limits().maxNumber())));
	}

}
