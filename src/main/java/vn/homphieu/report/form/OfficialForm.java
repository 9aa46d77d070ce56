package vn.homphieu.report.form;

import java.util.Arrays;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.homphieu.election.ElectionInfo;
import vn.homphieu.kernel.Level;

/**
 * The official forms with their numbers (2021: Resolution 41/NQ-HĐBCQG of 18/1/2021;
 * 2026: Resolution 40/NQ-HĐBCQG of 29/9/2025). Where the number of 2021 is not known, its
 * text has a name instead and a dotted line for the number.
 */
enum OfficialForm {

	/** Counting minutes of a voting area. */
	COUNTING_MINUTES(new Numbers("20", "25"), new Numbers("18", "23")),
	/** Result minutes of a constituency. */
	UNIT_MINUTES(new Numbers("21", "26"), new Numbers("19", "24")),
	/** Result of the National Assembly in a province; summary of a People's Council. */
	COUNCIL_MINUTES(new Numbers("22", "27"), new Numbers("20", "25")),
	/** Official list of candidates. */
	CANDIDATES(new Numbers("19", "24"), new Numbers("17", "22")),
	/** List of those elected. */
	ELECTED(new Numbers("23", "28"), new Numbers("21", "26")),
	/** List of those whose status as deputies is confirmed. */
	CONFIRMED(new Numbers("confirmed-na", "confirmed-council"), new Numbers("34", "36")),
	/** What the certificates of deputies say. */
	CERTIFICATES(new Numbers("certificates-na", "certificates-council"), new Numbers("37", "38")),
	/** Preliminary report. */
	PRELIMINARY_REPORT(Numbers.same("29"), Numbers.same("27")),
	/** Preliminary statistics. */
	PRELIMINARY_STATISTICS(Numbers.same("30"), Numbers.same("28")),
	/** Final report. */
	FINAL_REPORT(Numbers.same("31"), Numbers.same("29")),
	/** Final statistics. */
	FINAL_STATISTICS(Numbers.same("32"), Numbers.same("30")),
	/** Inventory of ballots; sources of 2021 say 34 or 35. */
	BALLOT_INVENTORY(Numbers.same("34"), Numbers.same("32"));

	@SuppressWarnings("ImmutableEnumChecker") // a record of texts
	private final Numbers numbers2021;

	@SuppressWarnings("ImmutableEnumChecker") // a record of texts
	private final Numbers numbers2026;

	OfficialForm(Numbers numbers2021, Numbers numbers2026) {
		this.numbers2021 = numbers2021;
		this.numbers2026 = numbers2026;
	}

	/**
	 * Names the text of the form.
	 * @param election the election
	 * @param level which body it is about; any where the form is one for all
	 * @return for example {@code 2021/20}, or {@code null} where the rule set of the
	 * election has no forms
	 */
	@Nullable String text(ElectionInfo election, Level level) {
		String rules = election.rules().code();
		return switch (rules) {
			case "2021" -> rules + "/" + this.numbers2021.of(level);
			case "2026" -> rules + "/" + this.numbers2026.of(level);
			default -> null;
		};
	}

	/** Lists the texts of all forms of a rule set. */
	static Stream<String> texts(String rules) {
		return Arrays.stream(values())
			.map((form) -> "2021".equals(rules) ? form.numbers2021 : form.numbers2026)
			.flatMap((numbers) -> Stream.of(numbers.assembly(), numbers.council()))
			.distinct()
			.map((number) -> rules + "/" + number);
	}

	/** A form's number for the National Assembly and for People's Councils. */
	private record Numbers(String assembly, String council) {

		static Numbers same(String number) {
			return new Numbers(number, number);
		}

		String of(Level level) {
			return (level == Level.NATIONAL_ASSEMBLY) ? this.assembly : this.council;
		}

	}

}
