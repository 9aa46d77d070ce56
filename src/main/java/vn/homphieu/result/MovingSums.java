package vn.homphieu.result;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import vn.homphieu.tally.MinutesChange;

/**
 * Moves sums and outcomes with the minutes, in the transaction that writes these. Those
 * who change one constituency wait for each other here, for nothing else.
 */
@Component
class MovingSums {

	private static final String LOCK = """
			select r.constituency_id, r.election_id, r.level, r.position, r.stations, r.counted_round, r.outcome,
				r.round, null::smallint as published_round
			from constituency_result r where r.constituency_id = :unit for update
			""";

	private final JdbcClient jdbc;

	private final UnitTotals totals;

	private final OutcomeDerivation outcomes;

	private final UnitSummaries summaries;

	private final PublicChanges changes;

	private final DataVersions versions;

	MovingSums(JdbcClient jdbc, UnitTotals totals, OutcomeDerivation outcomes, UnitSummaries summaries,
			PublicChanges changes, DataVersions versions) {
		this.jdbc = jdbc;
		this.totals = totals;
		this.outcomes = outcomes;
		this.summaries = summaries;
		this.changes = changes;
		this.versions = versions;
	}

	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	void on(MinutesChange change) {
		KeptUnit unit = lock(change.constituencyId());
		this.versions.countMinutes(change.electionId(), change.stationId());
		if (!unit.counts(change.round())) {
			return;
		}
		MinutesDifference difference = MinutesDifference.of(change);
		int counted = this.totals.add(unit.constituencyId(), change.round(), difference);
		if (unit.goesOnCounting(change.round(), counted)) {
			this.summaries.add(unit, change.stationId(), difference);
		}
		else {
			decide(unit, change, difference);
		}
		if (unit.isPublished()) {
			this.changes.announce(unit);
		}
	}

	private void decide(KeptUnit unit, MinutesChange change, MinutesDifference difference) {
		if (change.round() == 2 || unit.countedRound() == 0) {
			this.totals.sum(unit.constituencyId());
		}
		int counted = this.outcomes.deriveOne(unit.electionId(), unit.constituencyId()).countedRound();
		if (counted != unit.countedRound() || counted == 0) {
			this.summaries.sumAreas(unit);
		}
		else if (counted == change.round()) {
			this.summaries.add(unit, change.stationId(), difference);
		}
		this.summaries.sumSeats(unit);
	}

	/**
	 * Derives one constituency anew: a decision was recorded or taken back, or a later
	 * round of it becomes public.
	 * @param constituencyId key of the constituency
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	void deriveAgain(long constituencyId) {
		KeptUnit unit = lock(constituencyId);
		this.versions.countOutcome(unit.electionId(), unit.position());
		this.totals.sum(constituencyId);
		this.outcomes.deriveOne(unit.electionId(), constituencyId);
		this.summaries.sumAreas(unit);
		this.summaries.sumSeats(unit);
		if (unit.isPublished()) {
			this.changes.announce(unit);
		}
	}

	/**
	 * Locks a constituency until the end of the transaction. What is public of it is read
	 * afterwards: a query that waits for a lock sees the other tables as they were
	 * before.
	 */
	KeptUnit lock(long constituencyId) {
		KeptUnit unit = this.jdbc.sql(LOCK).param("unit", constituencyId).query(KeptUnit.class).single();
		Integer round = this.jdbc.sql("select round from constituency_publication where constituency_id = :unit")
			.param("unit", constituencyId)
			.query(Integer.class)
			.optional()
			.orElse(null);
		return new KeptUnit(unit.constituencyId(), unit.electionId(), unit.level(), unit.position(), unit.stations(),
				unit.countedRound(), unit.outcome(), unit.round(), round);
	}

}
