package vn.homphieu.result;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.homphieu.account.Action;
import vn.homphieu.account.Actor;
import vn.homphieu.account.Authority;
import vn.homphieu.account.Place;
import vn.homphieu.account.Requires;
import vn.homphieu.area.Areas;
import vn.homphieu.election.ConstituencyInfo;
import vn.homphieu.election.Councils;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.result.law.Outcome;

/** What officials see of a constituency before it is public. */
@Service
@Transactional(readOnly = true)
public class UnitDesks {

	private static final String STATIONS = """
			select s.code, s.number, trim(a.type || ' ' || a.name) as area, a.code as area_code,
				a.first_position as position,
				exists (select from tally t where t.station_id = s.id and t.constituency_id = r.constituency_id
					and t.round = :round and t.current) as approved,
				case when exists (select from tally t where t.station_id = s.id
					and t.constituency_id = r.constituency_id and t.round = :round) then 'WITHDRAWN'
					else p.state end as state
			from roll r join polling_station s on s.id = r.station_id join area a on a.id = s.area_id
				left join paper p on p.station_id = s.id and p.constituency_id = r.constituency_id
					and p.round = :round
			where r.constituency_id = :unit and (:all or exists (select from held_round h
				where h.constituency_id = r.constituency_id and h.round = :round and h.station_id = s.id))
			order by a.first_position, s.number
			""";

	private final Councils councils;

	private final Areas areas;

	private final Authority authority;

	private final UnitActs acts;

	private final UnitPreviews previews;

	private final JdbcClient jdbc;

	UnitDesks(Councils councils, Areas areas, Authority authority, UnitActs acts, UnitPreviews previews,
			JdbcClient jdbc) {
		this.councils = councils;
		this.areas = areas;
		this.authority = authority;
		this.acts = acts;
		this.previews = previews;
		this.jdbc = jdbc;
	}

	/**
	 * Opens a constituency for an official.
	 * @param actor whoever reads
	 * @param election the election
	 * @param code code of the constituency
	 * @return all of it, with what is not public
	 */
	@Requires(Action.READ_MINUTES)
	public UnitDesk open(Actor actor, ElectionInfo election, String code) {
		ConstituencyInfo unit = this.councils.requireConstituency(election.id(), code);
		boolean acts = this.acts.may(actor, Action.DECIDE, election, unit.council());
		if (!acts) {
			int position = this.areas.require(election.id(), unit.seatAreaId()).first();
			this.authority.require(actor, Action.READ_MINUTES, new Place(election.id(), position, null, unit.level()));
		}
		UnitState state = this.acts.state(unit.id());
		DecidedUnit decided = this.previews.of(election, unit.id());
		List<DecisionLine> decisions = this.acts.decisions(unit.id());
		List<HeldRoundLine> held = this.acts.heldRounds(unit.id());
		Outcome outcome = decided.result().outcome();
		return new UnitDesk(election, unit, state, this.previews.view(unit.id(), decided),
				NextStep.of(election, unit.level(), state, outcome, decisions, held),
				stations(actor, election, unit, state, held), decisions, held, lock(unit, state), tied(decided),
				unit.seats() - decided.result().elected(), acts);
	}

	private List<StationStanding> stations(Actor actor, ElectionInfo election, ConstituencyInfo unit, UnitState state,
			List<HeldRoundLine> held) {
		boolean all = held.stream()
			.noneMatch((line) -> line.round() == state.currentRound() && line.stationCode() != null)
				|| held.stream().anyMatch((line) -> line.round() == state.currentRound() && line.stationCode() == null);
		return this.jdbc.sql(STATIONS)
			.param("unit", unit.id())
			.param("round", state.currentRound())
			.param("all", all)
			.query((row, number) -> {
				String code = row.getString("code");
				Place place = new Place(election.id(), row.getInt("position"), code, unit.level());
				return new StationStanding(code, row.getInt("number"), row.getString("area"),
						row.getString("area_code"), row.getBoolean("approved"), row.getString("state"),
						this.authority.may(actor, Action.READ_BOARD, place));
			})
			.list();
	}

	private UnitDesk.@Nullable Lock lock(ConstituencyInfo unit, UnitState state) {
		return this.jdbc.sql(
				"select locked_by as lockedBy, locked_at as lockedAt from constituency_lock where constituency_id = :unit and round = :round")
			.param("unit", unit.id())
			.param("round", state.currentRound())
			.query(UnitDesk.Lock.class)
			.optional()
			.orElse(null);
	}

	private List<UnitDesk.TiedCandidate> tied(DecidedUnit decided) {
		if (decided.result().outcome() != Outcome.TIE_UNRESOLVED) {
			return List.of();
		}
		return this.jdbc.sql("""
				select code, full_name as name, coalesce(birth_date::text, birth_year::text) as birth
				from candidate where id in (:ids) order by ballot_order""")
			.param("ids", decided.tied())
			.query(UnitDesk.TiedCandidate.class)
			.list();
	}

}
