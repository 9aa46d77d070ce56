package vn.homphieu.tally.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.homphieu.election.Thresholds;

/**
 * Minutes laid beside what was expected of them; its numbers are only those that are
 * there and within bounds, so that a rule never meets a missing or absurd one.
 */
final class Sheet {

	private final Minutes minutes;

	private final Expectation expected;

	private final Thresholds limits;

	private final Map<String, Long> usable = new LinkedHashMap<>();

	Sheet(Minutes minutes, Expectation expected, Thresholds limits) {
		this.minutes = minutes;
		this.expected = expected;
		this.limits = limits;
		minutes.numbers().forEach((field, number) -> {
			if (number != null && isWithinBounds(number)) {
				this.usable.put(field, number);
			}
		});
	}

	Minutes minutes() {
		return this.minutes;
	}

	Expectation expected() {
		return this.expected;
	}

	Thresholds limits() {
		return this.limits;
	}

	boolean isWithinBounds(long number) {
		return 0 <= number && number <= this.limits.maxNumber();
	}

	boolean has(String field) {
		return this.usable.containsKey(field);
	}

	boolean hasAll(List<String> fields) {
		return this.usable.keySet().containsAll(fields);
	}

	/** The number of a field that is there; ask {@link #has} before. */
	long number(String field) {
		return this.usable.getOrDefault(field, 0L);
	}

	/** The fields of the candidates' votes, missing ones too. */
	List<String> voteFields() {
		return this.minutes.candidates().stream().map(Fields::votes).toList();
	}

	/** The fields of the ballots by number of names that are filled in, well or not. */
	List<String> ballotFields() {
		List<String> fields = new ArrayList<>();
		for (int names = 1; names <= this.minutes.ballotsByNames().size(); names++) {
			if (this.minutes.ballotsByNames().get(names - 1) != null) {
				fields.add(Fields.ballots(names));
			}
		}
		return fields;
	}

	long sum(List<String> fields) {
		return fields.stream().mapToLong(this::number).sum();
	}

	/** A finding that marks fields and carries their figures. */
	Finding finding(RuleCode code, String... fields) {
		return finding(code, Arrays.asList(fields), Map.of());
	}

	/** A finding that also carries what the fields were compared with. */
	Finding finding(RuleCode code, List<String> fields, Map<String, Long> compared) {
		Map<String, Long> figures = new LinkedHashMap<>();
		fields.stream().filter(this::has).forEach((field) -> figures.put(field, number(field)));
		figures.putAll(compared);
		return new Finding(code, fields, figures);
	}

}
