package vn.homphieu.testing;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import vn.homphieu.tally.MinutesChange;
import vn.homphieu.tally.Tallies;
import vn.homphieu.tally.TallyInfo;

/**
 * Writes versions of approved minutes straight into the database and tells of them, as
 * approval, correction and withdrawal do.
 */
public final class ApprovedMinutes {

	private final JdbcClient jdbc;

	private final Tallies tallies;

	private final ApplicationEventPublisher events;

	private final TransactionTemplate transaction;

	private final String election;

	/** Writes minutes of an election. */
	public ApprovedMinutes(String election, JdbcClient jdbc, Tallies tallies, ApplicationEventPublisher events,
			PlatformTransactionManager transactions) {
		this.election = election;
		this.jdbc = jdbc;
		this.tallies = tallies;
		this.events = events;
		this.transaction = new TransactionTemplate(transactions);
	}

	/** Writes a version; the votes are of the candidates standing, in ballot order. */
	public void write(String station, String unit, int round, int voted, List<Integer> votes) {
		next(station, unit, round, voted, votes, false);
	}

	/** Takes the version that counts back; nothing if there is none. */
	public void withdraw(String station, String unit, int round) {
		next(station, unit, round, 0, List.of(), true);
	}

	/** Tells whether there are minutes that count. */
	public boolean exist(String station, String unit, int round) {
		return this.jdbc
			.sql("select count(*) from tally where station_id = :s and constituency_id = :c and round = :r and current")
			.param("s", key("polling_station", station))
			.param("c", key("constituency", unit))
			.param("r", round)
			.query(Integer.class)
			.single() > 0;
	}

	private void next(String station, String unit, int round, int voted, List<Integer> votes, boolean withdrawn) {
		long stationId = key("polling_station", station);
		long unitId = key("constituency", unit);
		this.transaction.executeWithoutResult((status) -> {
			TallyInfo before = current(stationId, unitId, round);
			if (withdrawn && before == null) {
				return;
			}
			int version = this.jdbc.sql("""
					select coalesce(max(version), 0) + 1 from tally
					where station_id = :s and constituency_id = :c and round = :r""")
				.param("s", stationId)
				.param("c", unitId)
				.param("r", round)
				.query(Integer.class)
				.single();
			if (before != null) {
				this.jdbc.sql("update tally set current = false where id = :id").param("id", before.id()).update();
			}
			int cast = (withdrawn && before != null) ? before.voted() : voted;
			this.jdbc
				.sql("""
						insert into tally (id, station_id, constituency_id, round, version, current, registered, voted, issued,
							collected, valid, invalid, reason, approved_at, withdrawn)
						values (nextval('tally_seq'), :s, :c, :r, :version, :current, 1000, :voted, :voted, :voted,
							:voted - 10, 10, :reason, now(), :withdrawn)""")
				.param("s", stationId)
				.param("c", unitId)
				.param("r", round)
				.param("version", version)
				.param("current", !withdrawn)
				.param("voted", cast)
				.param("reason", (version > 1) ? "Cộng nhầm" : null)
				.param("withdrawn", withdrawn)
				.update();
			if (!withdrawn) {
				votes(unitId, votes);
			}
			this.events.publishEvent(new MinutesChange(election(), stationId, unitId, round, before,
					withdrawn ? null : current(stationId, unitId, round)));
		});
	}

	/** In round 3 there may be fewer votes than candidates: these are the last ones. */
	private void votes(long unit, List<Integer> votes) {
		List<Long> standing = this.jdbc
			.sql("select id from candidate where constituency_id = :c and status = 'STANDING' order by ballot_order")
			.param("c", unit)
			.query(Long.class)
			.list();
		Long[] candidates = standing.subList(standing.size() - votes.size(), standing.size()).toArray(Long[]::new);
		this.jdbc.sql("""
				insert into candidate_votes (tally_id, constituency_id, candidate_id, votes)
				select currval('tally_seq'), :c, v.* from unnest(:candidates, :votes) as v""")
			.param("c", unit)
			.param("candidates", candidates)
			.param("votes", votes.toArray(Integer[]::new))
			.update();
	}

	private @Nullable TallyInfo current(long station, long unit, int round) {
		return this.tallies.ofStation(station, Arrays.asList(unit))
			.stream()
			.filter((tally) -> tally.round() == round)
			.max((one, other) -> Integer.compare(one.version(), other.version()))
			.filter(TallyInfo::current)
			.orElse(null);
	}

	private long election() {
		return this.jdbc.sql("select id from election where slug = :slug")
			.param("slug", this.election)
			.query(Long.class)
			.single();
	}

	private long key(String table, String code) {
		return this.jdbc.sql("select id from " + table + " where election_id = :election and code = :code")
			.param("election", election())
			.param("code", code)
			.query(Long.class)
			.single();
	}

}
