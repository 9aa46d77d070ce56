package vn.homphieu.tally.rules;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Compares two entries of the same paper minutes, made by two people. */
public final class SecondEntry {

	private SecondEntry() {
	}

	/**
	 * Finds the fields in which two entries differ; the notes are not compared, since two
	 * people never write the same words.
	 * @param first the first entry
	 * @param second the second entry
	 * @return names of the fields, in the order of the form, {@link Fields#CANDIDATES}
	 * first where the candidates or their order differ
	 */
	public static List<String> differences(Minutes first, Minutes second) {
		Map<String, @Nullable Long> left = first.numbers();
		Map<String, @Nullable Long> right = second.numbers();
		LinkedHashSet<String> fields = new LinkedHashSet<>(left.keySet());
		fields.addAll(right.keySet());
		fields.removeIf((field) -> Objects.equals(left.get(field), right.get(field)));
		if (!first.candidates().equals(second.candidates())) {
			fields.addFirst(Fields.CANDIDATES);
		}
		return List.copyOf(fields);
	}

	/**
	 * Reports the differences as a finding of the catalogue.
	 * @param first the first entry
	 * @param second the second entry
	 * @return W11 with the differing fields and the figures of the second entry, or
	 * nothing where the entries agree
	 */
	public static Optional<Finding> check(Minutes first, Minutes second) {
		List<String> fields = differences(first, second);
		if (fields.isEmpty()) {
			return Optional.empty();
		}
		Map<String, @Nullable Long> numbers = second.numbers();
		Map<String, Long> figures = new LinkedHashMap<>();
		for (String field : fields) {
			Long number = numbers.get(field);
			if (number != null) {
				figures.put(field, number);
			}
		}
		return Optional.of(new Finding(RuleCode.W11, fields, figures));
	}

}
