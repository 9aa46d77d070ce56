package vn.homphieu.job;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

import vn.homphieu.account.Action;
import vn.homphieu.account.Actor;
import vn.homphieu.account.FromConsole;
import vn.homphieu.account.Requires;
import vn.homphieu.kernel.NotFoundException;
import vn.homphieu.kernel.VietnamTime;

/** The work in the background that officials ask for. */
@Service
@Transactional(readOnly = true)
public class Jobs {

	/** So many may wait or run for one person. */
	static final int MOST = 20;

	/** Ended jobs are told for so many days in the list of whoever asked. */
	private static final int LISTED_DAYS = 2;

	private static final int LISTED = 20;

	private static final Duration PAUSE = Duration.ofMillis(40);

	private static final String ASK = """
			insert into job (kind, key, parameters, asked_by, asked_at)
			values (:kind, :key, :parameters::jsonb, :username, :now)
			on conflict (kind, key) where state in ('QUEUED', 'RUNNING') do update set key = excluded.key
			returning id
			""";

	private static final String JOIN = """
			insert into job_asker (job_id, username, address, asked_at) values (:job, :username, :address, :now)
			on conflict (job_id, username) do nothing
			""";

	private static final String WAITING = """
			select count(*) from job j join job_asker a on a.job_id = j.id
			where a.username = :username and j.state in ('QUEUED', 'RUNNING')
			""";

	private final JdbcClient jdbc;

	private final JobRows rows;

	private final JsonMapper json;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Jobs(JdbcClient jdbc, JobRows rows, JsonMapper json, ApplicationEventPublisher events, Clock clock) {
		this.jdbc = jdbc;
		this.rows = rows;
		this.json = json;
		this.events = events;
		this.clock = clock;
	}

	/** Tells the workers of this server that there is something to do. */
	record Submitted() {
	}

	/**
	 * Asks for work. Whoever asks for the same while it waits or runs gets the same job.
	 * The caller has asked whether the actor may; the work asks again when it begins.
	 * @param actor who asks
	 * @param kind the kind of work
	 * @param key names what is to be done: the same key, the same work
	 * @param parameters what the work wants to know; never a secret
	 * @return key of the job
	 * @throws JobRefusedException if too much waits for this person already
	 */
	@FromConsole
	@Transactional
	public long submit(Actor actor, String kind, String key, Map<String, String> parameters) {
		if (this.jdbc.sql(WAITING).param("username", actor.username()).query(Integer.class).single() >= MOST) {
			throw new JobRefusedException(MOST);
		}
		OffsetDateTime now = now();
		long job = this.jdbc.sql(ASK)
			.param("kind", kind)
			.param("key", key)
			.param("parameters", this.json.writeValueAsString(parameters))
			.param("username", actor.username())
			.param("now", now)
			.query(Long.class)
			.single();
		this.jdbc.sql(JOIN)
			.param("job", job)
			.param("username", actor.username())
			.param("address", actor.address())
			.param("now", now)
			.update();
		this.events.publishEvent(new Submitted());
		return job;
	}

	/**
	 * Finds a job that the actor asked for.
	 * @param actor who looks
	 * @param id key of the job
	 * @return the job
	 * @throws NotFoundException if there is none, or others asked for it
	 */
	public JobInfo require(Actor actor, long id) {
		return this.rows.of(actor.username(), id).orElseThrow(() -> new NotFoundException("job", String.valueOf(id)));
	}

	/**
	 * Waits a moment for a job, so that what is done at once need not be looked for.
	 * @param actor who asked for it
	 * @param id key of the job
	 * @param patience how long at most
	 * @return the job, ended or not
	 */
	@Requires(Action.OWN_ACCOUNT)
	@Transactional(propagation = Propagation.NOT_SUPPORTED)
	public JobInfo await(Actor actor, long id, Duration patience) {
		long end = System.nanoTime() + patience.toNanos();
		JobInfo job = require(actor, id);
		try {
			while (job.isActive() && System.nanoTime() < end) {
				Thread.sleep(PAUSE);
				job = require(actor, id);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		return job;
	}

	/**
	 * Lists what the actor asked for: what waits or runs, and what ended lately.
	 * @param actor who looks
	 * @return the newest first
	 */
	public List<JobInfo> of(Actor actor) {
		return this.rows.list(actor.username(), now().minusDays(LISTED_DAYS), LISTED);
	}

	/**
	 * Lists what has ended and what the actor has not looked at yet.
	 * @param actor who looks
	 * @return the newest first
	 */
	public List<JobInfo> news(Actor actor) {
		return this.rows.unseen(actor.username(), now().minusDays(LISTED_DAYS), LISTED);
	}

	/**
	 * Finds what waits or runs under a key, whoever asked for it.
	 * @param kind the kind of work
	 * @param key names what is to be done
	 * @return the job, or an ended one of the last days, the newest; empty if there is
	 * none
	 */
	public Optional<JobInfo> last(String kind, String key) {
		return this.rows.last(kind, key, now().minusDays(LISTED_DAYS));
	}

	/**
	 * Remembers that the actor has seen how a job ended.
	 * @param actor who looked
	 * @param id key of the job
	 */
	@Requires(Action.OWN_ACCOUNT)
	@Transactional
	public void seen(Actor actor, long id) {
		this.jdbc.sql("""
				update job_asker a set seen_at = :now from job j
				where j.id = a.job_id and j.id = :id and a.username = :username and a.seen_at is null
					and j.ended_at is not null""")
			.param("now", now())
			.param("id", id)
			.param("username", actor.username())
			.update();
	}

	/**
	 * Takes the actor off a job; the last one who leaves cancels it.
	 * @param actor who no longer wants it
	 * @param id key of the job
	 * @throws NotFoundException if there is none, or others asked for it
	 */
	@Requires(Action.OWN_ACCOUNT)
	@Transactional
	public void cancel(Actor actor, long id) {
		this.rows.lock(id);
		if (require(actor, id).state().isEnd()) {
			return;
		}
		int others = this.jdbc.sql("""
				update job set asked_by = o.username
				from (select username from job_asker where job_id = :id and username <> :username
					order by asked_at, username limit 1) o
				where id = :id and state = 'QUEUED' and asked_by = :username""")
			.param("id", id)
			.param("username", actor.username())
			.update();
		if (others > 0 || this.rows.hasOthers(id, actor.username())) {
			this.jdbc.sql("delete from job_asker where job_id = :id and username = :username")
				.param("id", id)
				.param("username", actor.username())
				.update();
		}
		else {
			this.rows.cancel(id, now());
			seen(actor, id);
		}
	}

	private OffsetDateTime now() {
		return OffsetDateTime.now(this.clock.withZone(VietnamTime.ZONE));
	}

}
