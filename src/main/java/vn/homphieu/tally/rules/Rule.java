package vn.homphieu.tally.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One rule of the catalogue.
 *
 * @param code its code
 * @param silences the rules that say nothing new once this one has spoken
 * @param needs the fields without which the rule cannot be asked
 * @param check finds what breaks the rule
 */
record Rule(RuleCode code, Set<RuleCode> silences, Function<Sheet, List<String>> needs,
		Function<Sheet, Optional<Finding>> check) {

	static Rule of(RuleCode code, Function<Sheet, Optional<Finding>> check, String... needs) {
		return new Rule(code, Set.of(), (sheet) -> List.of(needs), check);
	}

	Rule silencing(RuleCode... codes) {
		return new Rule(this.code, Set.of(codes), this.needs, this.check);
	}

	/** Needs every candidate's votes too. */
	Rule withAllVotes() {
		return new Rule(this.code, this.silences,
				(sheet) -> Stream.concat(this.needs.apply(sheet).stream(), sheet.voteFields().stream()).toList(),
				this.check);
	}

	Optional<Finding> findIn(Sheet sheet) {
		return sheet.hasAll(this.needs.apply(sheet)) ? this.check.apply(sheet) : Optional.empty();
	}

}
