package vn.homphieu.result;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.homphieu.account.Action;
import vn.homphieu.account.Actor;
import vn.homphieu.account.Requires;
import vn.homphieu.election.ConstituencyInfo;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.kernel.VietnamTime;

/** Locks constituencies once their minutes are all in. */
@Service
public class UnitService {

	private final UnitActs acts;

	private final JdbcClient jdbc;

	private final Clock clock;

	UnitService(UnitActs acts, JdbcClient jdbc, Clock clock) {
		this.acts = acts;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Locks the current round of a constituency: from now on only corrections change it.
	 * @param actor the commission of its council
	 * @param election the election
	 * @param code code of the constituency
	 * @throws UnitRefusedException if minutes are missing or it is locked or public
	 */
	@Requires(Action.LOCK)
	@Transactional
	public void lock(Actor actor, ElectionInfo election, String code) {
		ConstituencyInfo unit = this.acts.begin(actor, Action.LOCK, election, code);
		UnitState state = this.acts.state(unit.id());
		if (state.isPublished(state.currentRound())) {
			throw new UnitRefusedException(UnitRefusal.ALREADY_PUBLISHED);
		}
		if (state.locked()) {
			throw new UnitRefusedException(UnitRefusal.ALREADY_LOCKED);
		}
		if (state.missing() > 0) {
			throw new UnitRefusedException(UnitRefusal.NOT_COMPLETE);
		}
		this.jdbc.sql("""
				insert into constituency_lock (constituency_id, round, locked_at, locked_by)
				values (:unit, :round, :now, :by)""")
			.param("unit", unit.id())
			.param("round", state.currentRound())
			.param("now", OffsetDateTime.now(this.clock.withZone(VietnamTime.ZONE)))
			.param("by", actor.username())
			.update();
		this.acts.log(actor, "unit.locked", election, unit, Map.of("round", state.currentRound()));
	}

	/**
	 * Unlocks the current round of a constituency before it is published.
	 * @param actor the commission of its council
	 * @param election the election
	 * @param code code of the constituency
	 * @param reason why, kept in the log
	 * @throws UnitRefusedException if it is not locked, is public or has a later round
	 */
	@Requires(Action.LOCK)
	@Transactional
	public void unlock(Actor actor, ElectionInfo election, String code, String reason) {
		ConstituencyInfo unit = this.acts.begin(actor, Action.LOCK, election, code);
		String why = UnitActs.text(reason, UnitRefusal.REASON_MISSING);
		UnitState state = this.acts.state(unit.id());
		if (state.isPublished(state.currentRound())) {
			throw new UnitRefusedException(UnitRefusal.ALREADY_PUBLISHED);
		}
		int unlocked = this.jdbc.sql("delete from constituency_lock where constituency_id = :unit and round = :round")
			.param("unit", unit.id())
			.param("round", state.currentRound())
			.update();
		if (unlocked == 0) {
			throw new UnitRefusedException(UnitRefusal.NOT_LOCKED);
		}
		this.acts.log(actor, "unit.unlocked", election, unit, Map.of("round", state.currentRound(), "reason", why));
	}

}
