package vn.homphieu.datapackage.generator;

import java.util.List;
import java.util.Locale;

/**
 * A CSV file of a data package and its columns; types other than text stand behind a
 * colon.
 */
enum Table {

	ELECTION("slug name election_day:date term ruleset simulated:boolean coverage", "slug"),
	AREAS("code level parent_code type name", "code"), COUNCILS("code level area_code name seats:integer", "code"),
	CONSTITUENCIES("code council_code number:integer name seats:integer description", "code"),
	CANDIDATES("code constituency_code ballot_order:integer full_name birth_date gender ethnicity religion hometown "
			+ "residence education political_theory occupation workplace party_since:date nominated_by "
			+ "incumbent:boolean status programme sector degree former_deputy:boolean", "code"),
	STATIONS("code commune_code number:integer name address voting_date:date kind size_reason", "code"),
	ROLLS("station_code constituency_code registered:integer", "station_code constituency_code"),
	TALLIES("station_code constituency_code round:integer registered:integer voted:integer issued:integer "
			+ "collected:integer valid:integer invalid:integer ballots_by_names note",
			"station_code constituency_code round"),
	VOTES("station_code constituency_code round:integer candidate_code votes:integer",
			"station_code constituency_code round candidate_code"),
	PUBLICATIONS("council_code constituency_code resolution date:date body note", ""),
	CONFIRMATIONS("candidate_code confirmed:boolean reason", "candidate_code"),
	PUBLISHED_FIGURES("election area_code level measure value kind as_of:date source", ""),
	CONSULTATIONS("council_code area_code round:integer held_on:date places:integer nominated:integer "
			+ "self_nominated:integer women:integer ethnic_minority:integer young:integer non_party:integer "
			+ "withdrawn:integer not_trusted:integer removed:integer note", ""),
	VOTER_MEETINGS("area_code constituency_code level first_day:date last_day:date online:boolean meetings:integer "
			+ "voters:integer opinions:integer note", ""),
	PETITIONS("area_code level kind subject received:integer settled:integer passed_on:integer note", "");

	private final String specifications;

	private final String key;

	private final int width;

	Table(String specifications, String key) {
		this.specifications = specifications;
		this.key = key;
		this.width = words(specifications).size();
	}

	String file() {
		return title() + ".csv";
	}

	String title() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** Returns how many columns there are. */
	int width() {
		return this.width;
	}

	List<String> columns() {
		return words(this.specifications).stream().map((column) -> column.replaceFirst(":.*", "")).toList();
	}

	/** Returns the Frictionless type of each column. */
	List<String> types() {
		return words(this.specifications).stream()
			.map((column) -> column.contains(":") ? column.substring(column.indexOf(':') + 1) : "string")
			.toList();
	}

	/** Returns the columns that together name a row, empty if none do. */
	List<String> key() {
		return words(this.key);
	}

	private static List<String> words(String text) {
		return text.isEmpty() ? List.of() : List.of(text.split(" ", -1));
	}

}
