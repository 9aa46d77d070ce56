package vn.homphieu.tally.rules;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A rule that minutes break; one for each rule, however many fields it marks.
 *
 * @param code the rule
 * @param fields the fields to mark, see {@link Fields}
 * @param figures the figures for the sentence: those of the fields that are known, and
 * what the rule compares them with, such as {@code sum}, {@code limit} or {@code roll}
 */
public record Finding(RuleCode code, List<String> fields, Map<String, Long> figures) {

	public Finding {
		fields = List.copyOf(fields);
		figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
	}

}
