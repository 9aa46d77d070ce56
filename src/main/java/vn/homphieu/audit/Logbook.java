package vn.homphieu.audit;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.homphieu.account.Action;
import vn.homphieu.account.Actor;
import vn.homphieu.account.Requires;

/**
 * Reads the log: auditors all of their area, administrators what concerns accounts and
 * set-up.
 */
@Service
@Transactional(readOnly = true)
class Logbook {

	/** Finds each action by one step in the index, however many entries it has. */
	private static final String ACTIONS = """
			with recursive known as (
				(select action from audit_entry order by action limit 1)
				union all
				select (select n.action from audit_entry n where n.action > k.action order by n.action limit 1)
				from known k where k.action is not null)
			select action from known where action is not null
			""";

	/** What {@link LogQuery} shows to administrators. */
	private static final Pattern SET_UP = Pattern
		.compile("(?:account|login|practice|entry|package|election|log|simulation|text|report)\\.|logout");

	private final JdbcClient jdbc;

	private final AuditLog log;

	Logbook(JdbcClient jdbc, AuditLog log) {
		this.jdbc = jdbc;
		this.log = log;
	}

	/**
	 * Reads entries.
	 * @param actor who reads
	 * @param filter what is looked for, without a fault
	 * @param before only entries with a smaller key, or {@code null} for the newest
	 * @param limit how many at most
	 * @return the entries, newest first
	 */
	@Requires(Action.READ_ACCOUNT_LOG)
	List<LogEntry> read(Actor actor, LogFilter filter, @Nullable Long before, int limit) {
		LogQuery query = new LogQuery(actor, filter, before);
		return this.jdbc.sql(query.statement())
			.params(query.values())
			.param("limit", limit)
			.query(LogEntry::read)
			.list();
	}

	/** The actions that occur and that the actor may read of, by name. */
	@Requires(Action.READ_ACCOUNT_LOG)
	List<String> actions(Actor actor) {
		return this.jdbc.sql(ACTIONS)
			.query(String.class)
			.stream()
			.filter((action) -> actor.may(Action.READ_LOG) || SET_UP.matcher(action).lookingAt())
			.toList();
	}

	/** Tells in the log that it is taken out of the portal. */
	@Requires(Action.READ_ACCOUNT_LOG)
	@Transactional
	void recordExport(Actor actor, LogFilter filter) {
		Map<String, Object> wanted = new TreeMap<>();
		put(wanted, "person", filter.person());
		put(wanted, "action", filter.action());
		put(wanted, "election", filter.election());
		put(wanted, "place", filter.place());
		put(wanted, "area", filter.area());
		put(wanted, "from", filter.from());
		put(wanted, "to", filter.to());
		this.log.record(actor, "log.exported", new Subject(null, "log", null), null, wanted);
	}

	private static void put(Map<String, Object> wanted, String name, @Nullable String value) {
		if (value != null) {
			wanted.put(name, value);
		}
	}

}
