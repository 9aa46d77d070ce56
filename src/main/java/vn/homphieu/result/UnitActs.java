package vn.homphieu.result;

import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.homphieu.account.Action;
import vn.homphieu.account.Actor;
import vn.homphieu.account.Authority;
import vn.homphieu.area.Areas;
import vn.homphieu.audit.AuditLog;
import vn.homphieu.audit.Subject;
import vn.homphieu.election.ConstituencyInfo;
import vn.homphieu.election.CouncilInfo;
import vn.homphieu.election.Councils;
import vn.homphieu.election.ElectionInfo;

/**
 * What every act on a constituency begins and ends with: the right, the lock, the log.
 */
@Component
class UnitActs {

	private final Councils councils;

	private final Areas areas;

	private final Authority authority;

	private final MovingSums sums;

	private final AuditLog log;

	private final JdbcClient jdbc;

	UnitActs(Councils councils, Areas areas, Authority authority, MovingSums sums, AuditLog log, JdbcClient jdbc) {
		this.councils = councils;
		this.areas = areas;
		this.authority = authority;
		this.sums = sums;
		this.log = log;
		this.jdbc = jdbc;
	}

	/**
	 * Begins an act: whoever else acts on the constituency waits until it ends.
	 * @return the constituency
	 */
	ConstituencyInfo begin(Actor actor, Action action, ElectionInfo election, String code) {
		ConstituencyInfo unit = this.councils.requireConstituency(election.id(), code);
		require(actor, action, election, unit.council());
		this.sums.lock(unit.id());
		return unit;
	}

	void require(Actor actor, Action action, ElectionInfo election, CouncilInfo council) {
		this.authority.requireForCouncil(actor, action, council.level(), area(election, council));
	}

	boolean may(Actor actor, Action action, ElectionInfo election, CouncilInfo council) {
		return this.authority.mayForCouncil(actor, action, council.level(), area(election, council));
	}

	private String area(ElectionInfo election, CouncilInfo council) {
		return this.areas.require(election.id(), council.areaId()).code();
	}

	UnitState state(long constituencyId) {
		return this.jdbc.sql("select * from unit_stage where constituency_id = :unit")
			.param("unit", constituencyId)
			.query(UnitState.class)
			.single();
	}

	List<DecisionLine> decisions(long constituencyId) {
		return this.jdbc.sql("""
				select d.id, d.round, d.kind, s.number as station, s.code as station_code, p.full_name as candidate,
					d.document, d.decided_on as date
				from decision d left join polling_station s on s.id = d.station_id
					left join candidate p on p.id = d.candidate_id
				where d.constituency_id = :unit order by d.round, d.decided_on, d.id""")
			.param("unit", constituencyId)
			.query(DecisionLine.class)
			.list();
	}

	List<HeldRoundLine> heldRounds(long constituencyId) {
		return this.jdbc.sql("""
				select h.id, h.round, s.number as station, s.code as station_code, h.seats, h.voting_date, h.document,
					h.decided_on as date,
					exists (select from paper p where p.constituency_id = h.constituency_id and p.round = h.round
						and (h.station_id is null or p.station_id = h.station_id))
					or exists (select from tally t where t.constituency_id = h.constituency_id and t.round = h.round
						and (h.station_id is null or t.station_id = h.station_id)) as has_minutes
				from held_round h left join polling_station s on s.id = h.station_id
				where h.constituency_id = :unit order by h.round, s.number""")
			.param("unit", constituencyId)
			.query(HeldRoundLine.class)
			.list();
	}

	void log(Actor actor, String action, ElectionInfo election, ConstituencyInfo unit, Map<String, ?> after) {
		this.log.record(actor, action, new Subject(election.slug(), "constituencies/" + unit.code(),
				this.areas.require(election.id(), unit.seatAreaId()).first()), null, after);
	}

	/** A text that must be given. */
	static String text(String given, UnitRefusal missing) {
		String text = given.strip();
		if (text.isEmpty()) {
			throw new UnitRefusedException(missing);
		}
		if (text.length() > 500) {
			throw new UnitRefusedException(UnitRefusal.TEXT_TOO_LONG);
		}
		return text;
	}

}
