package vn.homphieu.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

import vn.homphieu.datapackage.ElectionRemoval;
import vn.homphieu.datapackage.ImportProgress;
import vn.homphieu.datapackage.PackageImport;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.election.Elections;
import vn.homphieu.tally.Tallies;

/** The election of two communes in a portal, with minutes to be written into it. */
public final class CountedElection {

	private final ApplicationContext portal;

	private final String slug;

	private final ApprovedMinutes minutes;

	private CountedElection(ApplicationContext portal, String slug) {
		this.portal = portal;
		this.slug = slug;
		this.minutes = new ApprovedMinutes(slug, portal.getBean(JdbcClient.class), portal.getBean(Tallies.class),
				portal, portal.getBean(PlatformTransactionManager.class));
	}

	/** Imports it without minutes. */
	public static CountedElection importInto(ApplicationContext portal, String slug) throws Exception {
		Path folder = Files.createTempDirectory("election");
		try {
			portal.getBean(PackageImport.class)
				.importPackage(TwoCommunes.make(slug).zip(folder.resolve("small.zip"), ""), false,
						ImportProgress.SILENT);
		}
		finally {
			try (Stream<Path> files = Files.walk(folder)) {
				for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(file);
				}
			}
		}
		return new CountedElection(portal, slug);
	}

	/** The election. */
	public ElectionInfo info() {
		return this.portal.getBean(Elections.class).require(this.slug);
	}

	/** Its minutes. */
	public ApprovedMinutes minutes() {
		return this.minutes;
	}

	/** Writes the same minutes at every voting area of a constituency. */
	public void count(String unit, int round, int voted, List<Integer> votes) {
		TwoCommunes.ROLLS.stream()
			.filter((roll) -> roll.contains(unit))
			.forEach((roll) -> this.minutes.write(roll.getFirst(), unit, round, voted, votes));
	}

	/** Takes it away. */
	public void remove() {
		this.portal.getBean(ElectionRemoval.class).remove(this.slug);
	}

}
