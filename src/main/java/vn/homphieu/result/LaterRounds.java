package vn.homphieu.result;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.homphieu.account.Action;
import vn.homphieu.account.Actor;
import vn.homphieu.account.Requires;
import vn.homphieu.election.ConstituencyInfo;
import vn.homphieu.election.Deadline;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.kernel.NotFoundException;
import vn.homphieu.kernel.VietnamTime;
import vn.homphieu.result.law.Outcome;
import vn.homphieu.result.law.Rounds;

/** Orders re-votes and extra votes where the law asks for them (Art. 79 to 81). */
@Service
public class LaterRounds {

	private static final int REVOTE = 2;

	private static final int EXTRA = 3;

	private static final String ORDER = """
			insert into held_round (id, constituency_id, round, station_id, seats, voting_date, document, decided_on)
			values (nextval('held_round_seq'), :unit, :round,
				(select id from polling_station where election_id = :election and code = :station), :seats, :day,
				:document, :date)
			returning id
			""";

	private final UnitActs acts;

	private final UnitPreviews previews;

	private final JdbcClient jdbc;

	private final Clock clock;

	LaterRounds(UnitActs acts, UnitPreviews previews, JdbcClient jdbc, Clock clock) {
		this.acts = acts;
		this.previews = previews;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Orders a re-vote: of a constituency whose vote has no effect or was cancelled, or
	 * of a voting area that was cancelled.
	 * @param actor the commission of the council
	 * @param election the election
	 * @param code code of the constituency
	 * @param station code of the cancelled voting area, or {@code null} for all
	 * @param votingDate the voting day
	 * @param document the document that orders it
	 * @throws UnitRefusedException if the law gives no reason for it, it was ordered
	 * already, or the day does not fit
	 */
	@Requires(Action.DECIDE)
	@Transactional
	public void orderRevote(Actor actor, ElectionInfo election, String code, @Nullable String station,
			@Nullable LocalDate votingDate, RecordedDocument document) {
		ConstituencyInfo unit = this.acts.begin(actor, Action.DECIDE, election, code);
		List<DecisionLine> decisions = this.acts.decisions(unit.id());
		boolean cancelled = decisions.stream()
			.anyMatch((line) -> !line.isTie() && Objects.equals(line.stationCode(), station));
		DecidedUnit preview = this.previews.of(election, unit.id());
		boolean withoutEffect = station == null && Rounds.isSecondDue(preview.unit().counts(), false);
		if (!cancelled && !withoutEffect) {
			throw new UnitRefusedException(UnitRefusal.NO_REVOTE_DUE);
		}
		List<HeldRoundLine> held = this.acts.heldRounds(unit.id());
		if (held.stream().anyMatch((line) -> line.round() == REVOTE && Objects.equals(line.stationCode(), station))) {
			throw new UnitRefusedException(UnitRefusal.ALREADY_ORDERED);
		}
		if (!cancelled && !this.acts.state(unit.id()).locked()) {
			throw new UnitRefusedException(UnitRefusal.NOT_LOCKED);
		}
		long round = order(actor, election, unit, new Order(REVOTE, station, unit.seats()), votingDate, document);
		this.jdbc.sql("""
				insert into held_round_candidate (held_round_id, candidate_id)
				select :round, id from candidate where constituency_id = :unit and status = 'STANDING'""")
			.param("round", round)
			.param("unit", unit.id())
			.update();
	}

	/**
	 * Orders an extra vote of the losers for the seats that stayed empty (Art. 79).
	 * @param actor the commission of the council
	 * @param election the election
	 * @param code code of the constituency
	 * @param votingDate the voting day
	 * @param document the document that orders it
	 * @throws UnitRefusedException if the law gives no reason for it, it was ordered
	 * already, or the day does not fit
	 */
	@Requires(Action.DECIDE)
	@Transactional
	public void orderExtraVote(Actor actor, ElectionInfo election, String code, @Nullable LocalDate votingDate,
			RecordedDocument document) {
		ConstituencyInfo unit = this.acts.begin(actor, Action.DECIDE, election, code);
		DecidedUnit preview = this.previews.of(election, unit.id());
		if (preview.result().outcome() != Outcome.EXTRA_VOTE_REQUIRED) {
			throw new UnitRefusedException(UnitRefusal.NO_EXTRA_VOTE_DUE);
		}
		UnitState state = this.acts.state(unit.id());
		if (state.currentRound() == EXTRA) {
			throw new UnitRefusedException(UnitRefusal.ALREADY_ORDERED);
		}
		if (!state.locked() && !state.isPublished(state.currentRound())) {
			throw new UnitRefusedException(UnitRefusal.NOT_LOCKED);
		}
		long round = order(actor, election, unit, new Order(EXTRA, null, preview.result().extraSeats()), votingDate,
				document);
		this.jdbc.sql("insert into held_round_candidate (held_round_id, candidate_id) select :round, unnest(:losers)")
			.param("round", round)
			.param("losers", preview.result().losers().stream().map(Long::valueOf).toArray(Long[]::new))
			.update();
	}

	/**
	 * Takes back the order of a later round before minutes of it came in.
	 * @param actor the commission of the council
	 * @param election the election
	 * @param code code of the constituency
	 * @param held key of the ordered round
	 * @throws UnitRefusedException if minutes of it came in, even as a draft
	 */
	@Requires(Action.DECIDE)
	@Transactional
	public void withdraw(Actor actor, ElectionInfo election, String code, long held) {
		ConstituencyInfo unit = this.acts.begin(actor, Action.DECIDE, election, code);
		HeldRoundLine line = this.acts.heldRounds(unit.id())
			.stream()
			.filter((ordered) -> ordered.id() == held)
			.findFirst()
			.orElseThrow(() -> new NotFoundException("round", String.valueOf(held)));
		if (line.hasMinutes()) {
			throw new UnitRefusedException(UnitRefusal.HAS_MINUTES);
		}
		this.jdbc.sql("delete from held_round where id = :id").param("id", held).update();
		this.acts.log(actor, "round.withdrawn", election, unit,
				Map.of("round", line.round(), "document", line.document()));
	}

	private long order(Actor actor, ElectionInfo election, ConstituencyInfo unit, Order order,
			@Nullable LocalDate votingDate, RecordedDocument document) {
		RecordedDocument.Checked checked = document.check(election,
				LocalDate.now(this.clock.withZone(VietnamTime.ZONE)));
		if (votingDate == null) {
			throw new UnitRefusedException(UnitRefusal.DATE_MISSING);
		}
		if (!votingDate.isAfter(election.day()) || votingDate.isBefore(checked.date())) {
			throw new UnitRefusedException(UnitRefusal.VOTING_DAY_TOO_EARLY);
		}
		LocalDate lastDay = lastDay(election, order.round(), this.acts.heldRounds(unit.id()));
		if (lastDay != null && votingDate.isAfter(lastDay)) {
			throw new UnitRefusedException(UnitRefusal.VOTING_DAY_TOO_LATE);
		}
		long id = this.jdbc.sql(ORDER)
			.param("unit", unit.id())
			.param("round", order.round())
			.param("election", election.id())
			.param("station", order.station())
			.param("seats", order.seats())
			.param("day", votingDate)
			.param("document", checked.number())
			.param("date", checked.date())
			.query(Long.class)
			.single();
		this.acts.log(actor, "round.ordered", election, unit,
				Map.of("round", order.round(), "station", Objects.requireNonNullElse(order.station(), ""), "votingDate",
						votingDate, "document", checked.number(), "date", checked.date()));
		return id;
	}

	/**
	 * The last day of a re-vote is reckoned from the first vote, of an extra vote from
	 * the one before.
	 */
	static @Nullable LocalDate lastDay(ElectionInfo election, int round, List<HeldRoundLine> held) {
		LocalDate before = held.stream()
			.filter((line) -> line.round() < round)
			.map(HeldRoundLine::votingDate)
			.max(LocalDate::compareTo)
			.orElse(election.day());
		return election.rules().lastDay(Deadline.SECOND_VOTE, before);
	}

	/** What is ordered. */
	private record Order(int round, @Nullable String station, int seats) {
	}

}
