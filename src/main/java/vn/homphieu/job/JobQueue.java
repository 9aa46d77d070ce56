package vn.homphieu.job;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import vn.homphieu.kernel.VietnamTime;

/**
 * The queue of jobs as workers see it. Who is alive is told by the clock of the database,
 * which all servers share; whatever a worker says of a job counts only while it is its
 * own.
 */
@Component
class JobQueue {

	private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {
	};

	/**
	 * One at a time for each person; the index refuses what two workers begin at once.
	 */
	private static final String CLAIM = """
			update job set state = 'RUNNING', worker = :worker, alive_at = clock_timestamp(), attempts = attempts + 1,
				started_at = clock_timestamp()
			where id = (
				select w.id from job w
				where (w.state = 'QUEUED' or w.state = 'RUNNING'
						and w.alive_at < clock_timestamp() - make_interval(secs => :silence))
					and not exists (select from job r
						where r.asked_by = w.asked_by and r.state = 'RUNNING' and r.id <> w.id)
				order by w.id limit 1 for update skip locked)
			returning id, kind, parameters, attempts, result is not null as has_result
			""";

	private static final String OWN = " where id = :id and worker = :worker and state = 'RUNNING'";

	private static final String END = """
			update job set state = :state, worker = null, alive_at = null, seconds_left = null, ended_at = :now,
				done = case when :state = 'DONE' then total else done end, fault = :fault, fault_detail = :detail
			""" + OWN;

	private static final String RELEASE = """
			update job set state = 'QUEUED', worker = null, alive_at = null, attempts = attempts - 1
			""" + OWN;

	private final JdbcClient jdbc;

	private final JsonMapper json;

	private final Clock clock;

	JobQueue(JdbcClient jdbc, JsonMapper json, Clock clock) {
		this.jdbc = jdbc;
		this.json = json;
		this.clock = clock;
	}

	/** Takes the next job that waits, or that a dead worker left behind. */
	Optional<ClaimedJob> claim(String worker, Duration silence) {
		try {
			return this.jdbc.sql(CLAIM)
				.param("worker", worker)
				.param("silence", silence.toMillis() / 1000.0)
				.query((row, number) -> new ClaimedJob(row.getLong("id"), row.getString("kind"),
						this.json.readValue(row.getString("parameters"), TEXTS), row.getInt("attempts"),
						row.getBoolean("has_result")))
				.optional();
		}
		catch (DuplicateKeyException ex) {
			// Another worker began a job of the same person a moment ago.
			return Optional.empty();
		}
	}

	/** Says that a job is still being done. Returns whether it is still this worker's. */
	boolean beat(long id, String worker, long done, long total, @Nullable Integer secondsLeft) {
		return this.jdbc
			.sql("update job set alive_at = clock_timestamp(), done = :done, total = :total, seconds_left = :left"
					+ OWN)
			.param("id", id)
			.param("worker", worker)
			.param("done", done)
			.param("total", total)
			.param("left", secondsLeft)
			.update() > 0;
	}

	/**
	 * Keeps the result. In a transaction of the work, both happen or neither: who cancels
	 * waits for its end. Returns whether the job is still this worker's.
	 */
	boolean result(long id, String worker, String address) {
		return this.jdbc.sql("update job set result = :result" + OWN)
			.param("id", id)
			.param("worker", worker)
			.param("result", address)
			.update() > 0;
	}

	void end(long id, String worker, JobState state, @Nullable String fault, @Nullable String detail) {
		this.jdbc.sql(END)
			.param("id", id)
			.param("worker", worker)
			.param("state", state.name())
			.param("now", OffsetDateTime.now(this.clock.withZone(VietnamTime.ZONE)))
			.param("fault", fault)
			.param("detail", detail)
			.update();
	}

	/** Gives a job back, to be begun again. */
	void release(long id, String worker) {
		this.jdbc.sql(RELEASE).param("id", id).param("worker", worker).update();
	}

	/** Forgets the jobs that ended long ago. */
	void forget(Duration kept) {
		this.jdbc.sql("delete from job where ended_at < :before")
			.param("before", OffsetDateTime.now(this.clock.withZone(VietnamTime.ZONE)).minus(kept))
			.update();
	}

	boolean isWanted(long id) {
		return this.jdbc.sql("select exists (select from job where id = :id and ended_at is null)")
			.param("id", id)
			.query(Boolean.class)
			.single();
	}

}
