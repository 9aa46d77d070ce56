package vn.homphieu.job;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rows of jobs, for those who asked. */
@Component
class JobRows {

	private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {
	};

	private static final String OF_PERSON = """
			select j.* from job j join job_asker a on a.job_id = j.id where a.username = :username
			""";

	private final JdbcClient jdbc;

	private final JsonMapper json;

	JobRows(JdbcClient jdbc, JsonMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	Optional<JobInfo> of(String username, long id) {
		return this.jdbc.sql(OF_PERSON + " and j.id = :id")
			.param("username", username)
			.param("id", id)
			.query(this::read)
			.optional();
	}

	List<JobInfo> list(String username, OffsetDateTime since, int limit) {
		return this.jdbc
			.sql(OF_PERSON + " and (j.ended_at is null or j.ended_at >= :since) order by j.id desc limit :limit")
			.param("username", username)
			.param("since", since)
			.param("limit", limit)
			.query(this::read)
			.list();
	}

	List<JobInfo> unseen(String username, OffsetDateTime since, int limit) {
		return this.jdbc
			.sql(OF_PERSON + " and a.seen_at is null and j.ended_at >= :since order by j.id desc limit :limit")
			.param("username", username)
			.param("since", since)
			.param("limit", limit)
			.query(this::read)
			.list();
	}

	Optional<JobInfo> last(String kind, String key, OffsetDateTime since) {
		return this.jdbc.sql("""
				select * from job where kind = :kind and key = :key and (ended_at is null or ended_at >= :since)
				order by id desc limit 1""")
			.param("kind", kind)
			.param("key", key)
			.param("since", since)
			.query(this::read)
			.optional();
	}

	/** Lets nobody else change a job until the caller's transaction ends. */
	void lock(long id) {
		this.jdbc.sql("select id from job where id = :id for update").param("id", id).query(Long.class).optional();
	}

	boolean hasOthers(long id, String username) {
		return this.jdbc.sql("select exists (select from job_asker where job_id = :id and username <> :username)")
			.param("id", id)
			.param("username", username)
			.query(Boolean.class)
			.single();
	}

	/**
	 * What has told its result in a transaction that is about to end is done, not
	 * cancelled.
	 */
	void cancel(long id, OffsetDateTime now) {
		this.jdbc.sql("""
				update job set state = 'CANCELLED', worker = null, alive_at = null, ended_at = :now, seconds_left = null
				where id = :id and state in ('QUEUED', 'RUNNING') and result is null""")
			.param("id", id)
			.param("now", now)
			.update();
	}

	private JobInfo read(ResultSet row, int number) throws SQLException {
		return new JobInfo(row.getLong("id"), row.getString("kind"),
				this.json.readValue(row.getString("parameters"), TEXTS),
				row.getObject("asked_at", OffsetDateTime.class), JobState.valueOf(row.getString("state")),
				row.getLong("done"), row.getLong("total"), row.getObject("seconds_left", Integer.class),
				row.getObject("ended_at", OffsetDateTime.class), row.getString("result"), row.getString("fault"),
				row.getString("fault_detail"));
	}

}
