package vn.homphieu.testing;

import java.nio.file.Path;
import java.util.List;

import vn.homphieu.datapackage.ImportProgress;
import vn.homphieu.datapackage.PackageImport;

/** The small election before any minutes came in. */
public final class EmptyElection {

	private EmptyElection() {
	}

	/**
	 * Imports it.
	 * @param slug its short name
	 * @param packages imports it
	 * @param folder where its package is written meanwhile
	 * @throws Exception if the package is not right
	 */
	public static void load(String slug, PackageImport packages, Path folder) throws Exception {
		load(slug, 2, packages, folder);
	}

	/**
	 * Imports it with more voting areas, {@code S3} and so on.
	 * @param slug its short name
	 * @param stations how many voting areas, at least 2
	 * @param packages imports it
	 * @param folder where its package is written meanwhile
	 * @throws Exception if the package is not right
	 */
	public static void load(String slug, int stations, PackageImport packages, Path folder) throws Exception {
		PackageBuilder empty = SmallElection.make()
			.set("election.csv", 1, "slug", slug)
			.withoutRows("tallies.csv")
			.withoutRows("votes.csv");
		for (int number = 3; number <= stations; number++) {
			empty.row("stations.csv", "S" + number + ",11296," + number + ",Khu vực bỏ phiếu số " + number + ",,,,");
			for (String unit : List.of("NA1", "P1", "D1", "C1")) {
				empty.row("rolls.csv", "S" + number + "," + unit + ",1000");
			}
		}
		packages.importPackage(empty.zip(folder.resolve(slug + ".zip"), ""), false, ImportProgress.SILENT);
	}

}
