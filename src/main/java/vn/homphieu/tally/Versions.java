package vn.homphieu.tally;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.homphieu.account.Actor;
import vn.homphieu.kernel.VietnamTime;

/**
 * Writes versions of approved minutes: the one before steps back, nothing is overwritten,
 * and whoever keeps sums hears of it in the same transaction.
 */
@Component
class Versions {

	private final JdbcClient jdbc;

	private final TallyRepository tallies;

	private final ApplicationEventPublisher events;

	private final EntityManager entities;

	private final Clock clock;

	Versions(JdbcClient jdbc, TallyRepository tallies, ApplicationEventPublisher events, EntityManager entities,
			Clock clock) {
		this.jdbc = jdbc;
		this.tallies = tallies;
		this.events = events;
		this.entities = entities;
		this.clock = clock;
	}

	/**
	 * What a new version says beside its figures.
	 *
	 * @param reason why it replaces the one before, or {@code null} for the first
	 * @param withdrawn whether it takes the minutes back
	 * @param warnings the warnings it raises
	 */
	record Cause(@Nullable String reason, boolean withdrawn, Collection<Warning> warnings) {
	}

	/**
	 * A warning of a version.
	 *
	 * @param code the rule
	 * @param confirmed whether somebody confirmed it
	 * @param sentence what was confirmed
	 */
	record Warning(String code, boolean confirmed, String sentence) {
	}

	/** The last version; until the transaction ends nobody else adds one. */
	Optional<TallyInfo> lockLast(PaperPlace place) {
		this.jdbc.sql("""
				select id from tally where station_id = :station and constituency_id = :unit and round = :round
				order by version for update""")
			.param("station", place.stationId())
			.param("unit", place.constituencyId())
			.param("round", place.round())
			.query(Long.class)
			.list();
		return all(place).stream().findFirst();
	}

	/** All versions, the last first. */
	List<TallyInfo> all(PaperPlace place) {
		List<TallyInfo> versions = this.tallies
			.findByStationIdAndConstituencyIdInOrderByRoundAscVersionDesc(place.stationId(),
					List.of(place.constituencyId()))
			.stream()
			.map(Tally::info)
			.filter((tally) -> tally.round() == place.round())
			.toList();
		// Versions are written by SQL: nothing that was read before may be taken for
		// them.
		this.entities.clear();
		return versions;
	}

	/** Adds a version after the last one. */
	TallyInfo add(Actor actor, PaperPlace place, @Nullable TallyInfo last, Figures figures, Cause cause) {
		OffsetDateTime now = VietnamTime.at(this.clock.instant());
		if (last != null) {
			this.jdbc.sql("update tally set current = false where id = :id and current")
				.param("id", last.id())
				.update();
		}
		long id = this.jdbc.sql("select nextval('tally_seq')").query(Long.class).single();
		TallyInfo added = new TallyInfo(id, place.constituencyId(), place.round(),
				(last != null) ? last.version() + 1 : 1, !cause.withdrawn(), cause.withdrawn(), figures.registered(),
				figures.voted(), figures.issued(), figures.collected(), figures.valid(), figures.invalid(),
				figures.ballotsByNames(), figures.note(), cause.reason(), now, figures.votes());
		insert(place, added, actor.username());
		insertVotes(added);
		insertWarnings(id, cause.warnings());
		this.events.publishEvent(new MinutesChange(place.electionId(), place.stationId(), place.constituencyId(),
				place.round(), (last != null && last.current()) ? last : null, added.current() ? added : null));
		return added;
	}

	private void insert(PaperPlace place, TallyInfo tally, String approvedBy) {
		List<Integer> ballots = tally.ballotsByNames();
		this.jdbc
			.sql("""
					insert into tally (id, station_id, constituency_id, round, version, current, withdrawn, registered, voted,
						issued, collected, valid, invalid, ballots_by_names, note, reason, approved_at, approved_by)
					values (:id, :station, :unit, :round, :version, :current, :withdrawn, :registered, :voted, :issued,
						:collected, :valid, :invalid, :ballots, :note, :reason, :at, :by)""")
			.param("id", tally.id())
			.param("station", place.stationId())
			.param("unit", tally.constituencyId())
			.param("round", tally.round())
			.param("version", tally.version())
			.param("current", tally.current())
			.param("withdrawn", tally.withdrawn())
			.param("registered", tally.registered())
			.param("voted", tally.voted())
			.param("issued", tally.issued())
			.param("collected", tally.collected())
			.param("valid", tally.valid())
			.param("invalid", tally.invalid())
			.param("ballots", (ballots != null) ? ballots.toArray(Integer[]::new) : null)
			.param("note", tally.note())
			.param("reason", tally.reason())
			.param("at", tally.approvedAt())
			.param("by", approvedBy)
			.update();
	}

	private void insertVotes(TallyInfo tally) {
		this.jdbc.sql("""
				insert into candidate_votes (tally_id, constituency_id, candidate_id, votes)
				select :tally, :unit, v.candidate, v.votes
				from unnest(cast(:candidates as bigint[]), cast(:votes as integer[])) as v (candidate, votes)""")
			.param("tally", tally.id())
			.param("unit", tally.constituencyId())
			.param("candidates", tally.votes().stream().map(TallyInfo.Votes::candidateId).toArray(Long[]::new))
			.param("votes", tally.votes().stream().map(TallyInfo.Votes::votes).toArray(Integer[]::new))
			.update();
	}

	private void insertWarnings(long tally, Collection<Warning> warnings) {
		for (Warning warning : warnings) {
			this.jdbc.sql("insert into tally_warning (tally_id, code, confirmed, sentence) values (?, ?, ?, ?)")
				.params(tally, warning.code(), warning.confirmed(), warning.sentence())
				.update();
		}
	}

}
