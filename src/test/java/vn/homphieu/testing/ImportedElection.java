package vn.homphieu.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.context.ApplicationContext;

import vn.homphieu.area.AreaInfo;
import vn.homphieu.area.Areas;
import vn.homphieu.datapackage.ElectionRemoval;
import vn.homphieu.datapackage.ImportProgress;
import vn.homphieu.datapackage.PackageImport;
import vn.homphieu.datapackage.PackageRefusedException;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.election.Elections;

/** An election that was imported into the portal of a test. */
public final class ImportedElection {

	private final ApplicationContext portal;

	private final String slug;

	private ImportedElection(ApplicationContext portal, String slug) {
		this.portal = portal;
		this.slug = slug;
	}

	/**
	 * Imports a package.
	 * @param portal the portal
	 * @param election the package; its election gets the short name
	 * @param slug the short name
	 * @param published whether all that is complete is published too
	 * @return the election
	 * @throws IOException if the package cannot be written
	 * @throws PackageRefusedException if the package is not right
	 */
	public static ImportedElection into(ApplicationContext portal, PackageBuilder election, String slug,
			boolean published) throws IOException, PackageRefusedException {
		Path file = Files.createTempFile("election", ".zip");
		try {
			portal.getBean(PackageImport.class)
				.importPackage(election.set("election.csv", 1, "slug", slug).zip(file, ""), published,
						ImportProgress.SILENT);
		}
		finally {
			Files.delete(file);
		}
		return new ImportedElection(portal, slug);
	}

	/** The election. */
	public ElectionInfo info() {
		return this.portal.getBean(Elections.class).require(this.slug);
	}

	/** One of its areas. */
	public AreaInfo area(String code) {
		return this.portal.getBean(Areas.class).require(info().id(), code);
	}

	/** Takes it away. */
	public void remove() {
		this.portal.getBean(ElectionRemoval.class).remove(this.slug);
	}

}
