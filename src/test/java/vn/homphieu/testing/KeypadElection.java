package vn.homphieu.testing;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import vn.homphieu.datapackage.ImportProgress;
import vn.homphieu.datapackage.PackageImport;

/**
 * The small election before any minutes came in, with figures of the usual length: four
 * levels with five candidates each, 1,204 voters on every roll.
 */
public final class KeypadElection {

	/** The constituencies of a voting area, in the order of the ballots. */
	public static final List<String> UNITS = List.of("NA1", "P1", "D1", "C1");

	/** Right figures for any of them, in the order of the form. */
	public static final List<String> FIGURES = List.of("1204", "1201", "1201", "1201", "1180", "21", "1002", "417",
			"598", "340", "1");

	/** The candidates that the small election has. */
	private static final Map<String, Integer> STANDING = Map.of("NA1", 4, "P1", 5, "D1", 3, "C1", 3);

	private KeypadElection() {
	}

	/**
	 * Imports it.
	 * @param slug its short name
	 * @param packages imports it
	 * @param folder where its package is written meanwhile
	 * @throws Exception if the package is not right
	 */
	public static void load(String slug, PackageImport packages, Path folder) throws Exception {
		PackageBuilder election = SmallElection.make()
			.set("election.csv", 1, "slug", slug)
			.withoutRows("tallies.csv")
			.withoutRows("votes.csv");
		for (String unit : UNITS) {
			for (int order = STANDING.getOrDefault(unit, 5) + 1; order <= 5; order++) {
				election.row("candidates.csv",
						"%1$s-%2$d,%1$s,%2$d,Trần Thị %3$s,1970-01-0%2$d,FEMALE,Kinh,,,,UNIVERSITY,ADVANCED,,,,LOCAL,false,STANDING,,,,,"
							.formatted(unit, order, (char) ('A' + order)));
			}
		}
		for (int row = 1; row <= 8; row++) {
			election.set("rolls.csv", row, "registered", "1204");
		}
		packages.importPackage(election.zip(folder.resolve(slug + ".zip"), ""), false, ImportProgress.SILENT);
	}

}
