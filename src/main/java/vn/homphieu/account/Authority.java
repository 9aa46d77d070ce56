package vn.homphieu.account;

import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.springframework.stereotype.Service;

import vn.homphieu.area.AreaInfo;
import vn.homphieu.area.Areas;
import vn.homphieu.kernel.Level;

/** Tells whether an actor may do something somewhere. */
@Service
public class Authority {

	private static final int KEPT = 20_000;

	private final Areas areas;

	/** Areas of an election never change, and keys of elections are never used again. */
	private final Cache<Key, Optional<AreaInfo>> kept = Caffeine.newBuilder().maximumSize(KEPT).build();

	Authority(Areas areas) {
		this.areas = areas;
	}

	private record Key(long electionId, String area) {
	}

	/**
	 * Finds the area that an actor is responsible for.
	 * @param actor who
	 * @param electionId key of the election
	 * @return the area, if the election has it
	 */
	public Optional<AreaInfo> area(Actor actor, long electionId) {
		return this.kept.get(new Key(electionId, actor.responsibility().area()),
				(key) -> this.areas.find(key.electionId(), key.area()));
	}

	/**
	 * Tells whether an actor may do something at a place.
	 * @param actor who
	 * @param action what
	 * @param place where
	 * @return whether role, area, voting area and level allow it; the second factor is
	 * not looked at
	 */
	public boolean may(Actor actor, Action action, Place place) {
		if (!actor.may(action)) {
			return false;
		}
		boolean inside = area(actor, place.electionId())
			.filter((area) -> area.first() <= place.position() && place.position() <= area.last())
			.isPresent();
		String station = place.station();
		Level level = place.level();
		return inside
				&& (actor.responsibility().stations().isEmpty() || station == null
						|| actor.responsibility().stations().contains(station))
				&& (level == null || actor.responsibility().has(level));
	}

	/**
	 * Refuses what an actor may not do at a place.
	 * @param actor who
	 * @param action what
	 * @param place where
	 * @throws ForbiddenException if role, area, voting area or level do not allow it
	 */
	public void require(Actor actor, Action action, Place place) {
		if (!may(actor, action, place)) {
			throw new ForbiddenException(actor, action);
		}
	}

	/**
	 * Tells whether an actor may act for a council: a commission for the councils of
	 * exactly its own area, the national council for the National Assembly, the operator
	 * for all (Law 85/2015/QH13, Art. 86).
	 * @param actor who
	 * @param action what
	 * @param level the council's level
	 * @param area code of the council's area
	 * @return whether it may
	 */
	public boolean mayForCouncil(Actor actor, Action action, Level level, String area) {
		boolean own = switch (actor.role()) {
			case NATIONAL_COUNCIL -> level == Level.NATIONAL_ASSEMBLY;
			case COMMISSION -> level != Level.NATIONAL_ASSEMBLY && area.equals(actor.responsibility().area());
			case OPERATOR -> true;
			default -> false;
		};
		return own && actor.may(action) && actor.responsibility().has(level);
	}

	/**
	 * Refuses what an actor may not do for a council.
	 * @param actor who
	 * @param action what
	 * @param level the council's level
	 * @param area code of the council's area
	 * @throws ForbiddenException if it may not
	 */
	public void requireForCouncil(Actor actor, Action action, Level level, String area) {
		if (!mayForCouncil(actor, action, level, area)) {
			throw new ForbiddenException(actor, action);
		}
	}

}
