package vn.homphieu.testing;

import java.io.IOException;
import java.nio.file.Path;

import vn.homphieu.datapackage.ImportProgress;
import vn.homphieu.datapackage.PackageImport;
import vn.homphieu.datapackage.PackageRefusedException;
import vn.homphieu.datapackage.generator.GeneratorOptions;
import vn.homphieu.datapackage.generator.SimulatedElection;
import vn.homphieu.election.Elections;

/**
 * The demonstration election for tests that need a whole one: Hải Phòng 2021, published.
 */
public final class HaiPhong {

	private static final String SLUG = "2021";

	private HaiPhong() {
	}

	/**
	 * Loads the election, once a database.
	 * @param elections the elections of the database
	 * @param packages imports it
	 * @param folder where its package is written meanwhile
	 * @throws IOException if the package cannot be written
	 * @throws PackageRefusedException if the package is not right
	 */
	public static void load(Elections elections, PackageImport packages, Path folder)
			throws IOException, PackageRefusedException {
		if (elections.find(SLUG).isEmpty()) {
			Path file = folder.resolve("hai-phong.zip");
			SimulatedElection.generate(new GeneratorOptions(SLUG, "31"), file);
			packages.importPackage(file, true, ImportProgress.SILENT);
		}
	}

}
