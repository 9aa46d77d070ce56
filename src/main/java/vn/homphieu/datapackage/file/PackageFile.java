package vn.homphieu.datapackage.file;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import static vn.homphieu.datapackage.file.Column.birthDate;
import static vn.homphieu.datapackage.file.Column.code;
import static vn.homphieu.datapackage.file.Column.count;
import static vn.homphieu.datapackage.file.Column.counts;
import static vn.homphieu.datapackage.file.Column.date;
import static vn.homphieu.datapackage.file.Column.flag;
import static vn.homphieu.datapackage.file.Column.label;
import static vn.homphieu.datapackage.file.Column.number;
import static vn.homphieu.datapackage.file.Column.slug;
import static vn.homphieu.datapackage.file.Column.text;
import static vn.homphieu.datapackage.file.Column.word;

/**
 * The files with rows of a data package and their columns, in the order that an export
 * writes.
 */
public enum PackageFile {

	/** The election, one row. */
	ELECTION("election.csv", true, slug("slug"), label("name"), date("election_day"), text("term"),
			word("ruleset", "2021", "2026"), flag("simulated"), code("coverage").mayBeAbsent()),
	/** Administrative units. */
	AREAS("areas.csv", true, code("code"), word("level", "province", "district", "commune"),
			code("parent_code").mayBeEmpty(), text("type"), label("name")),
	/** Bodies that are elected. */
	COUNCILS("councils.csv", true, code("code"), level("level"), code("area_code").mayBeEmpty(), label("name"),
			number("seats", 1, 10_000)),
	/** Constituencies. */
	CONSTITUENCIES("constituencies.csv", true, code("code"), code("council_code"), number("number", 1, 100_000),
			label("name"), number("seats", 1, 10_000), text("description")),
	/** Persons on the official lists. */
	CANDIDATES("candidates.csv", true, code("code"), code("constituency_code"), number("ballot_order", 1, 1000),
			label("full_name"), birthDate("birth_date"), word("gender", "MALE", "FEMALE"), text("ethnicity"),
			text("religion"), text("hometown"), text("residence"),
			word("education", "SECONDARY", "UNIVERSITY", "POSTGRADUATE").mayBeEmpty(),
			word("political_theory", "NONE", "INTERMEDIATE", "ADVANCED", "BACHELOR").mayBeEmpty(), text("occupation"),
			text("workplace"), text("party_since"), word("nominated_by", "CENTRAL", "LOCAL", "SELF"), flag("incumbent"),
			word("status", "STANDING", "WITHDRAWN", "DECEASED", "REMOVED"), text("programme"),
			code("person_code").mayBeAbsent(), text("sector").mayBeAbsent(), text("degree").mayBeAbsent(),
			flag("former_deputy").mayBeAbsent()),
	/** Voting areas. */
	STATIONS("stations.csv", true, code("code"), code("commune_code"), number("number", 1, 100_000), label("name"),
			text("address"), date("voting_date").mayBeEmpty(),
			word("kind", "REGULAR", "MILITARY", "HOSPITAL", "DETENTION", "OTHER").mayBeEmpty(),
			text("size_reason").mayBeAbsent()),
	/** Voters of a voting area at a level, and its constituency there. */
	ROLLS("rolls.csv", true, code("station_code"), code("constituency_code"),
			number("registered", 0, ColumnType.LARGEST_COUNT)),
	/** Counting minutes. */
	TALLIES("tallies.csv", true, code("station_code"), code("constituency_code"), number("round", 1, 3),
			count("registered"), count("voted"), count("issued"), count("collected"), count("valid"), count("invalid"),
			counts("ballots_by_names"), text("note"), number("version", 1, 1000).mayBeAbsent(),
			text("reason").mayBeAbsent(), flag("withdrawn").mayBeAbsent()),
	/** Votes of the candidates in the minutes. */
	VOTES("votes.csv", true, code("station_code"), code("constituency_code"), number("round", 1, 3),
			code("candidate_code"), count("votes"), number("version", 1, 1000).mayBeAbsent()),
	/** Resolutions that publish results. */
	PUBLICATIONS("publications.csv", false, code("council_code"), code("constituency_code").mayBeEmpty(),
			label("resolution"), date("date"), label("body"), text("note")),
	/** Cancelled votes and open ties that were settled. */
	DECISIONS("decisions.csv", false, code("constituency_code"), code("station_code").mayBeEmpty(),
			number("round", 1, 3), word("kind", "TIE", "CANCELLED"), code("candidate_code").mayBeEmpty(),
			label("document"), date("date")),
	/** Whether elected deputies were confirmed. */
	CONFIRMATIONS("confirmations.csv", false, code("candidate_code"), flag("confirmed"), text("reason")),
	/** Figures that authorities published themselves. */
	PUBLISHED_FIGURES("published-figures.csv", false, slug("election"), code("area_code"),
			word("level", "ALL", "NATIONAL_ASSEMBLY", "PROVINCE", "DISTRICT", "COMMUNE"), label("measure"),
			label("value"), label("kind"), date("as_of").mayBeEmpty(), label("source")),
	/** Consultation conferences on the lists of candidates. */
	CONSULTATIONS("consultations.csv", false, code("council_code"), code("area_code").mayBeEmpty(),
			number("round", 1, 3), date("held_on"), known("places"), known("nominated"), known("self_nominated"),
			known("women"), known("ethnic_minority"), known("young"), known("non_party"), known("withdrawn"),
			known("not_trusted"), known("removed"), text("note")),
	/** Meetings of candidates with voters. */
	VOTER_MEETINGS("voter-meetings.csv", false, code("area_code").mayBeEmpty(), code("constituency_code").mayBeEmpty(),
			level("level").mayBeEmpty(), date("first_day").mayBeEmpty(), date("last_day").mayBeEmpty(), flag("online"),
			number("meetings", 1, ColumnType.LARGEST_COUNT), known("voters"), known("opinions"), text("note")),
	/** Numbers of petitions and how they ended. */
	PETITIONS("petitions.csv", false, code("area_code").mayBeEmpty(), level("level").mayBeEmpty(),
			word("kind", "COMPLAINT", "DENUNCIATION", "PROPOSAL"),
			word("subject", "ROLL", "CANDIDATE", "VOTING", "RESULT", "OTHER"),
			number("received", 0, ColumnType.LARGEST_COUNT), number("settled", 0, ColumnType.LARGEST_COUNT),
			number("passed_on", 0, ColumnType.LARGEST_COUNT), text("note"));

	private final String fileName;

	private final boolean required;

	@SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list of records
	private final List<Column> columns;

	PackageFile(String fileName, boolean required, Column... columns) {
		this.fileName = fileName;
		this.required = required;
		this.columns = List.of(columns);
	}

	/**
	 * Returns the bare name of the file.
	 * @return for example {@code areas.csv}
	 */
	public String fileName() {
		return this.fileName;
	}

	/**
	 * Tells whether every package must have the file.
	 * @return false for the files that only some packages have
	 */
	public boolean isRequired() {
		return this.required;
	}

	/**
	 * Returns the columns.
	 * @return all of them, in the order that an export writes
	 */
	public List<Column> columns() {
		return this.columns;
	}

	static Optional<PackageFile> named(String fileName) {
		return Arrays.stream(values()).filter((file) -> file.fileName.equals(fileName)).findAny();
	}

	/** A number that stays empty where nobody knows it. */
	private static Column known(String name) {
		return number(name, 0, ColumnType.LARGEST_COUNT).mayBeEmpty();
	}

	private static Column level(String name) {
		return word(name, "NATIONAL_ASSEMBLY", "PROVINCE", "DISTRICT", "COMMUNE");
	}

}
