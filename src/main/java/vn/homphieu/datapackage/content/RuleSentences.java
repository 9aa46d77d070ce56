package vn.homphieu.datapackage.content;

import java.util.stream.Collectors;

import vn.homphieu.tally.rules.Fields;
import vn.homphieu.tally.rules.Finding;
import vn.homphieu.tally.rules.RuleCode;

/** Says on the operator's console which rule minutes break. */
final class RuleSentences {

	private RuleSentences() {
	}

	static String sentence(Finding finding) {
		String figures = finding.figures()
			.entrySet()
			.stream()
			.map((entry) -> entry.getKey() + " " + entry.getValue())
			.collect(Collectors.joining(", "));
		return finding.code() + " " + words(finding.code()) + (figures.isEmpty() ? "" : ": " + figures);
	}

	/** The column of tallies.csv to mark for a finding. */
	static String column(Finding finding) {
		String field = finding.fields().getFirst();
		return switch (field) {
			case Fields.REGISTERED, Fields.VOTED, Fields.ISSUED, Fields.COLLECTED, Fields.VALID, Fields.INVALID ->
				field;
			case Fields.CANDIDATES -> "constituency_code";
			default -> field.startsWith("ballots.") ? "ballots_by_names" : Fields.VALID;
		};
	}

	private static String words(RuleCode code) {
		return switch (code) {
			case E01 -> "a number is missing";
			case E02 -> "a number is not whole, negative or too large";
			case E03 -> "votes.csv does not name exactly the candidates of this vote";
			case E04 -> "nobody is on the roll";
			case E05 -> "more voters than the roll";
			case E06 -> "more ballots collected than issued";
			case E07 -> "valid and invalid ballots are not the collected ones";
			case E08 -> "more ballots collected than voters, and no note says why";
			case E10 -> "a candidate has more votes than there are valid ballots";
			case E11 -> "more votes than the seats times the valid ballots";
			case E12 -> "fewer votes than valid ballots";
			case E13 -> "the ballots by names do not fit the valid ballots and the votes";
			case E14 -> "the roll is larger than the law allows, and no size_reason says why";
			case W01 -> "the roll differs much from rolls.csv";
			case W02 -> "the roll is smaller than the law allows, and no size_reason says why";
			case W03 -> "low turnout";
			case W04 -> "everybody voted";
			case W05 -> "ballots issued are not the voters";
			case W06 -> "ballots were carried away";
			case W07 -> "many invalid ballots";
			case W08 -> "one candidate has all the votes, another none";
			case W09 -> "a candidate's share differs much from the other voting areas";
			case W10 -> "more voters than for the National Assembly";
			case W11 -> "the second entry differs from the first";
		};
	}

}
