package vn.homphieu.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.homphieu.account.Action;
import vn.homphieu.account.Actor;
import vn.homphieu.area.AreaInfo;

/**
 * The statement that finds entries, newest first. Keys grow with time within a minute, so
 * a day is a range of keys, which every index of the log ends with.
 */
final class LogQuery {

	/** Accounts, set-up and reports of public figures, word for word as in the index of these entries. */
	private static final String SET_UP = "(e.place like 'accounts/%' "
			+ "or e.action ~ '^(practice|entry|package|election|log|simulation|text)\\.' "
			+ "or (e.action ~ '^report\\.' and e.after ->> 'sight' = 'PUBLISHED'))";

	private static final String WITHIN = """
			exists (select from election n join area a on a.election_id = n.id
				where n.slug = e.election and a.code = :%s and e.position between a.first_position and a.last_position)
			""";

	private final List<String> conditions = new ArrayList<>();

	private final Map<String, Object> values = new HashMap<>();

	LogQuery(Actor actor, LogFilter filter, @Nullable Long before) {
		if (!actor.may(Action.READ_LOG)) {
			this.conditions.add(SET_UP);
		}
		else if (!AreaInfo.COUNTRY_CODE.equals(actor.responsibility().area())) {
			where(WITHIN.formatted("own"), "own", actor.responsibility().area());
		}
		where("e.username = :person", "person", filter.person());
		where("e.action = :action", "action", filter.action());
		where("e.election = :election", "election", filter.election());
		where("e.place = :place", "place", filter.place());
		where(WITHIN.formatted("area"), "area", filter.area());
		where("e.at >= :start and e.id >= coalesce((select n.id from audit_entry n "
				+ "where n.at >= :start::timestamptz - interval '1 minute' order by n.at limit 1), 0) - 1000", "start",
				filter.start());
		where("e.at < :end and e.id <= coalesce((select n.id from audit_entry n "
				+ "where n.at < :end::timestamptz + interval '1 minute' order by n.at desc limit 1), 0) + 1000", "end",
				filter.end());
		where("e.id < :before", "before", before);
	}

	private void where(String condition, String name, @Nullable Object value) {
		if (value != null) {
			this.conditions.add(condition);
			this.values.put(name, value);
		}
	}

	String statement() {
		return "select e.id, e.at, e.username, e.role, e.address, e.action, e.election, e.place, "
				+ "e.before::text, e.after::text, s.position as seal "
				+ "from audit_entry e left join audit_seal s on s.entry_id = e.id "
				+ (this.conditions.isEmpty() ? "" : "where " + String.join(" and ", this.conditions))
				+ " order by e.id desc limit :limit";
	}

	Map<String, Object> values() {
		return this.values;
	}

}
