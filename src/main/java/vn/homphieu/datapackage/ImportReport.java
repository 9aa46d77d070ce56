package vn.homphieu.datapackage;

import java.util.List;

/**
 * What an import has stored.
 *
 * @param slug the election
 * @param areas administrative units, the country not counted
 * @param councils councils, the National Assembly counted
 * @param constituencies constituencies of all levels
 * @param candidates candidates of all levels
 * @param stations voting areas
 * @param rolls rolls, one for each voting area and level
 * @param tallies minutes, earlier versions counted
 * @param votes numbers of votes of a candidate in minutes
 * @param published constituencies made public, 0 without publishing
 * @param warnings the first warnings, each {@code file:line:column: message}
 * @param warningCount how many warnings there are
 */
public record ImportReport(String slug, int areas, int councils, int constituencies, int candidates, int stations,
		int rolls, int tallies, int votes, int published, List<String> warnings, long warningCount) {

	public ImportReport {
		warnings = List.copyOf(warnings);
	}

}
