package vn.homphieu.datapackage;

import java.util.List;
import java.util.function.IntConsumer;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * How far a practice election is on its way, told by locks that its maker holds: every
 * server on the database sees them, and they end with the transaction, however it ends.
 */
@Component
class PracticeProgress {

	/** First of the two keys of a lock is that of the election, the second its step. */
	private static final String LOCK = "select pg_advisory_xact_lock(:election, :step)";

	private static final String HELD = """
			select l.objid::integer from pg_locks l join pg_database d on d.oid = l.database
			where l.locktype = 'advisory' and l.objsubid = 2 and l.granted and l.classid = :election::integer::oid
				and d.datname = current_database()
			""";

	private final JdbcClient jdbc;

	PracticeProgress(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Waits until nobody else makes or wipes a practice election, and says that the
	 * caller does.
	 * @param slug short name of the practice election
	 * @return hears how many steps are done, from 1
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public IntConsumer begin(String slug) {
		lock(slug, 0);
		return (step) -> lock(slug, step);
	}

	/**
	 * Tells how far it is.
	 * @param slug short name of the practice election
	 * @return steps that are done, or -1 if nobody is at it
	 */
	int of(String slug) {
		List<Integer> held = this.jdbc.sql(HELD).param("election", key(slug)).query(Integer.class).list();
		return held.stream().mapToInt(Integer::intValue).max().orElse(-1);
	}

	private void lock(String slug, int step) {
		this.jdbc.sql(LOCK).param("election", key(slug)).param("step", step).query((row) -> {
		});
	}

	private static int key(String slug) {
		return ("practice election " + slug).hashCode();
	}

}
