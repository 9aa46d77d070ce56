package vn.homphieu.report.desk;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Where a report lies on the desk; the end of the text {@code reports.shelf.SHELF}. */
enum Shelf {

	/** Reports and statistics. */
	REPORTS("summary", "final-report", "final-statistics", "preliminary-report", "preliminary-statistics"),
	/** Minutes. */
	MINUTES("council-minutes", "constituency-minutes", "counting-minutes", "ballot-inventory", "blank-minutes"),
	/** Lists of persons. */
	LISTS("candidate-list", "elected-list", "confirmed-list", "certificates"),
	/** Tables, and what has no other place. */
	TABLES("table-areas", "table-communes", "table-stations", "table-units", "table-candidates", "table-composition",
			"table-minutes", "table-votes");

	/** The order of reports by name: shelf by shelf, on each the most wanted first. */
	static final Comparator<String> ORDER = Comparator.comparing(Shelf::of)
		.thenComparingInt((name) -> of(name).place(name))
		.thenComparing(Comparator.naturalOrder());

	@SuppressWarnings("ImmutableEnumChecker") // never changed
	private final List<String> names;

	Shelf(String... names) {
		this.names = List.of(names);
	}

	static Shelf of(String name) {
		return Stream.of(values()).filter((shelf) -> shelf.names.contains(name)).findFirst().orElse(TABLES);
	}

	private int place(String name) {
		int place = this.names.indexOf(name);
		return (place < 0) ? this.names.size() : place;
	}

}
