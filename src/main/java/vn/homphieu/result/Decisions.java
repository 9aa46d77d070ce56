package vn.homphieu.result;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.homphieu.account.Action;
import vn.homphieu.account.Actor;
import vn.homphieu.account.Requires;
import vn.homphieu.election.ConstituencyInfo;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.kernel.NotFoundException;
import vn.homphieu.kernel.VietnamTime;
import vn.homphieu.result.law.Outcome;

/** Records what commissions decide where the votes alone do not (Art. 78 and 81). */
@Service
public class Decisions {

	private static final String RECORD = """
			insert into decision (id, constituency_id, station_id, round, kind, candidate_id, document, decided_on)
			values (nextval('decision_seq'), :unit, :station, :round, :kind, :candidate, :document, :date)
			""";

	private final UnitActs acts;

	private final UnitPreviews previews;

	private final MovingSums sums;

	private final JdbcClient jdbc;

	private final Clock clock;

	Decisions(UnitActs acts, UnitPreviews previews, MovingSums sums, JdbcClient jdbc, Clock clock) {
		this.acts = acts;
		this.previews = previews;
		this.sums = sums;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Records who is elected of those with equal votes and the same date of birth, on
	 * which the law is silent.
	 * @param actor the commission of the council
	 * @param election the election
	 * @param code code of the constituency
	 * @param candidates codes of exactly as many of them as there are seats left
	 * @param document the document of the decision
	 * @throws UnitRefusedException if there is no such tie, it is not locked, or the
	 * choice does not fit
	 */
	@Requires(Action.DECIDE)
	@Transactional
	public void settleTie(Actor actor, ElectionInfo election, String code, Set<String> candidates,
			RecordedDocument document) {
		ConstituencyInfo unit = this.acts.begin(actor, Action.DECIDE, election, code);
		RecordedDocument.Checked checked = document.check(election, today());
		DecidedUnit preview = this.previews.of(election, unit.id());
		if (preview.result().outcome() != Outcome.TIE_UNRESOLVED) {
			throw new UnitRefusedException(UnitRefusal.NO_TIE);
		}
		if (!this.acts.state(unit.id()).locked()) {
			throw new UnitRefusedException(UnitRefusal.NOT_LOCKED);
		}
		Map<String, Long> contenders = contenders(preview.tied());
		if (!contenders.keySet().containsAll(candidates)
				|| candidates.size() != unit.seats() - preview.result().elected()) {
			throw new UnitRefusedException(UnitRefusal.TIE_CHOICE);
		}
		for (String candidate : candidates) {
			record(unit.id(), null, preview.tieRound(), "TIE", contenders.get(candidate), checked);
		}
		finish(actor, election, unit, preview.tieRound(),
				Map.of("kind", "TIE", "round", preview.tieRound(), "candidates", candidates.stream().sorted().toList(),
						"document", checked.number(), "date", checked.date()));
	}

	/**
	 * Records that the result of a constituency or of one voting area was cancelled for a
	 * serious breach of the law (Art. 81); a re-vote may then be ordered.
	 * @param actor the commission of the council
	 * @param election the election
	 * @param code code of the constituency
	 * @param station code of the voting area, or {@code null} for all of them
	 * @param document the document of the decision
	 * @throws UnitRefusedException if it was cancelled already or has voted again
	 */
	@Requires(Action.DECIDE)
	@Transactional
	public void cancel(Actor actor, ElectionInfo election, String code, @Nullable String station,
			RecordedDocument document) {
		ConstituencyInfo unit = this.acts.begin(actor, Action.DECIDE, election, code);
		RecordedDocument.Checked checked = document.check(election, today());
		Long stationId = (station != null) ? Long.valueOf(station(election, unit, station)) : null;
		if (this.acts.state(unit.id()).currentRound() > 1) {
			throw new UnitRefusedException(UnitRefusal.ONLY_FIRST_VOTE);
		}
		if (count("decision where constituency_id = :unit and kind = 'CANCELLED' and (station_id is null"
				+ " or station_id = :station)", unit.id(), stationId) > 0) {
			throw new UnitRefusedException(UnitRefusal.ALREADY_CANCELLED);
		}
		record(unit.id(), stationId, 1, "CANCELLED", null, checked);
		finish(actor, election, unit, 1, Map.of("kind", "CANCELLED", "station", (station != null) ? station : "",
				"document", checked.number(), "date", checked.date()));
	}

	/**
	 * Takes a decision back that was recorded by mistake.
	 * @param actor the commission of the council
	 * @param election the election
	 * @param code code of the constituency
	 * @param decision key of the decision
	 * @throws UnitRefusedException if the result that it decided is public, or a re-vote
	 * was ordered because of it
	 */
	@Requires(Action.DECIDE)
	@Transactional
	public void withdraw(Actor actor, ElectionInfo election, String code, long decision) {
		ConstituencyInfo unit = this.acts.begin(actor, Action.DECIDE, election, code);
		DecisionLine line = this.acts.decisions(unit.id())
			.stream()
			.filter((recorded) -> recorded.id() == decision)
			.findFirst()
			.orElseThrow(() -> new NotFoundException("decision", String.valueOf(decision)));
		UnitState state = this.acts.state(unit.id());
		if (line.isTie() && state.isPublished(line.round())) {
			throw new UnitRefusedException(UnitRefusal.ALREADY_PUBLISHED);
		}
		if (state.currentRound() > line.round()) {
			throw new UnitRefusedException(UnitRefusal.LATER_ROUND_ORDERED);
		}
		// Those elected in one tie stand or fall together.
		this.jdbc.sql("""
				delete from decision where constituency_id = :unit
					and (id = :decision or :tie and kind = 'TIE' and round = :round)""")
			.param("unit", unit.id())
			.param("decision", decision)
			.param("tie", line.isTie())
			.param("round", line.round())
			.update();
		deriveAgain(unit, line.round());
		this.acts.log(actor, "decision.withdrawn", election, unit,
				Map.of("kind", line.kind(), "round", line.round(), "document", line.document()));
	}

	private void finish(Actor actor, ElectionInfo election, ConstituencyInfo unit, int round,
			Map<String, Object> after) {
		deriveAgain(unit, round);
		this.acts.log(actor, "decision.recorded", election, unit, after);
	}

	/** What decides a round that waits for its own publication moves nothing before. */
	private void deriveAgain(ConstituencyInfo unit, int round) {
		UnitState state = this.acts.state(unit.id());
		if (state.publishedRound() == null || state.isPublished(round)) {
			this.sums.deriveAgain(unit.id());
		}
	}

	private void record(long unit, @Nullable Long station, int round, String kind, @Nullable Long candidate,
			RecordedDocument.Checked document) {
		this.jdbc.sql(RECORD)
			.param("unit", unit)
			.param("station", station)
			.param("round", round)
			.param("kind", kind)
			.param("candidate", candidate)
			.param("document", document.number())
			.param("date", document.date())
			.update();
	}

	private Map<String, Long> contenders(List<Long> candidates) {
		if (candidates.isEmpty()) {
			return Map.of();
		}
		return this.jdbc.sql("select code, id from candidate where id in (:ids)")
			.param("ids", candidates)
			.query((row, number) -> Map.entry(row.getString(1), row.getLong(2)))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	private long station(ElectionInfo election, ConstituencyInfo unit, String code) {
		return this.jdbc.sql("""
				select s.id from polling_station s join roll r on r.station_id = s.id
				where s.election_id = :election and s.code = :code and r.constituency_id = :unit""")
			.param("election", election.id())
			.param("code", code)
			.param("unit", unit.id())
			.query(Long.class)
			.optional()
			.orElseThrow(() -> new NotFoundException("station", code));
	}

	private long count(String rows, long unit, @Nullable Long station) {
		return this.jdbc.sql("select count(*) from " + rows)
			.param("unit", unit)
			.param("station", station)
			.query(Long.class)
			.single();
	}

	private LocalDate today() {
		return LocalDate.now(this.clock.withZone(VietnamTime.ZONE));
	}

}
