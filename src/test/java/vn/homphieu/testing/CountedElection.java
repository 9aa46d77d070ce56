package vn.homphieu.testing;

import java.util.List;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

import vn.homphieu.election.ElectionInfo;
import vn.homphieu.tally.Tallies;

/** The election of two communes in a portal, with minutes to be written into it. */
public final class CountedElection {

	private final ImportedElection election;

	private final ApprovedMinutes minutes;

	private CountedElection(ApplicationContext portal, String slug, ImportedElection election) {
		this.election = election;
		this.minutes = new ApprovedMinutes(slug, portal.getBean(JdbcClient.class), portal.getBean(Tallies.class),
				portal, portal.getBean(PlatformTransactionManager.class));
	}

	/** Imports it without minutes. */
	public static CountedElection importInto(ApplicationContext portal, String slug) throws Exception {
		return new CountedElection(portal, slug, ImportedElection.into(portal, TwoCommunes.make(slug), slug, false));
	}

	/** The election. */
	public ElectionInfo info() {
		return this.election.info();
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
		this.election.remove();
	}

}
