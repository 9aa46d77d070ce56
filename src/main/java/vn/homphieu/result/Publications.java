package vn.homphieu.result;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import vn.homphieu.account.Actor;
import vn.homphieu.account.FromConsole;
import vn.homphieu.audit.AuditLog;
import vn.homphieu.audit.Subject;
import vn.homphieu.kernel.VietnamTime;

/**
 * The gate to the public: nothing is public before its constituency is published, and
 * publishing moves the sums of the constituency in the same transaction.
 */
@Service
public class Publications {

	private static final String WITHOUT_RESOLUTION = "nhập từ gói dữ liệu";

	private static final String CHOOSE_OF_PACKAGE = """
			insert into publishing
			select r.constituency_id, coalesce(own.id, whole.id)
			from constituency_result r join constituency c on c.id = r.constituency_id
				left join lateral (select p.id from publication p where p.constituency_id = c.id
					order by p.decided_on desc, p.id desc limit 1) own on true
				left join lateral (select p.id from publication p
					where p.council_id = c.council_id and p.constituency_id is null
					order by p.decided_on desc, p.id desc limit 1) whole on true
			where r.election_id = :election and r.complete and not r.published
			order by r.constituency_id for update of r
			""";

	private static final String ADD_MISSING_RESOLUTIONS = """
			insert into publication (id, election_id, council_id, resolution, decided_on, body)
			select nextval('publication_seq'), :election, missing.council_id, :text, :today, :text
			from (select distinct c.council_id
				from constituency_result r join constituency c on c.id = r.constituency_id
				where r.election_id = :election and r.complete and not r.published
					and not exists (select 1 from publication p where p.council_id = c.council_id
						and (p.constituency_id is null or p.constituency_id = c.id))
				order by c.council_id) missing
			""";

	private static final String RECORD = """
			insert into publication (id, election_id, council_id, constituency_id, resolution, decided_on, body)
			select nextval('publication_seq'), :election, :council, unit, :number, :date, :body
			from unnest(:units::bigint[]) as unit
			returning id
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	private final PublishedPlaces places;

	private final ApplicationEventPublisher events;

	private final AuditLog log;

	Publications(JdbcClient jdbc, Clock clock, PublishedPlaces places, ApplicationEventPublisher events, AuditLog log) {
		this.jdbc = jdbc;
		this.clock = clock;
		this.places = places;
		this.events = events;
		this.log = log;
	}

	/**
	 * Publishes every complete constituency with the resolution that the data package
	 * recorded for it or for its council; one without any gets a note of the import.
	 * @param electionId key of the election
	 * @return what was published
	 */
	@FromConsole
	@Transactional
	public PublicationOutcome publishFromPackage(long electionId) {
		this.jdbc.sql(ADD_MISSING_RESOLUTIONS)
			.param("election", electionId)
			.param("text", WITHOUT_RESOLUTION)
			.param("today", LocalDate.now(this.clock.withZone(VietnamTime.ZONE)))
			.update();
		prepare();
		this.jdbc.sql(CHOOSE_OF_PACKAGE).param("election", electionId).update();
		return publish(electionId, null);
	}

	/**
	 * Publishes the complete constituencies of an election or of one council, and writes
	 * down that the operator did.
	 * @param electionId key of the election
	 * @param councilId key of the council; null for all
	 * @param resolution the resolution that publishes
	 * @return what was published; nothing if no constituency was ready
	 */
	@FromConsole
	@Transactional
	public PublicationOutcome publish(long electionId, @Nullable Long councilId, Resolution resolution) {
		Long[] recorded = this.jdbc.sql("""
				insert into publication (id, election_id, council_id, resolution, decided_on, body)
				select nextval('publication_seq'), :election, ready.council_id, :number, :date, :body
				from (select distinct c.council_id
					from constituency_result r join constituency c on c.id = r.constituency_id
					where %s and r.complete and not r.published
					order by c.council_id) ready
				returning id""".formatted(whose(councilId)))
			.param("election", electionId)
			.param("council", councilId)
			.param("number", resolution.number())
			.param("date", resolution.date())
			.param("body", resolution.body())
			.query(Long.class)
			.list()
			.toArray(Long[]::new);
		prepare();
		choose(electionId, councilId, recorded);
		PublicationOutcome outcome = publish(electionId, councilId);
		if (outcome.published() > 0) {
			this.log.record(Actor.OPERATOR, "result.published", subject(electionId, councilId), null,
					Map.of("resolution", resolution.number(), "date", resolution.date(), "body", resolution.body(),
							"constituencies", outcome.published()));
		}
		return outcome;
	}

	/**
	 * Publishes constituencies of a council that the caller has locked.
	 * @param electionId key of the election
	 * @param councilId key of the council
	 * @param first those that were not public before
	 * @param later those of which another round becomes public; the caller derives them
	 * again
	 * @param each whether the resolution is on these constituencies, not on the council
	 * @param resolution the resolution
	 */
	@FromConsole
	@Transactional(propagation = Propagation.MANDATORY)
	void publishUnits(long electionId, long councilId, List<Long> first, List<Long> later, boolean each,
			Resolution resolution) {
		List<Long> all = Stream.concat(first.stream(), later.stream()).toList();
		Long[] subjects = each ? all.toArray(Long[]::new) : new Long[] { null };
		List<Long> recorded = this.jdbc.sql(RECORD)
			.param("election", electionId)
			.param("council", councilId)
			.param("units", subjects)
			.param("number", resolution.number())
			.param("date", resolution.date())
			.param("body", resolution.body())
			.query(Long.class)
			.list();
		prepare();
		for (int i = 0; i < all.size(); i++) {
			this.jdbc
				.sql((i < first.size()) ? "insert into publishing values (:unit, :publication)"
						: PublicSums.PUBLISH_LATER)
				.param("unit", all.get(i))
				.param("publication", recorded.get(each ? i : 0))
				.param("now", PublicChanges.now(this.clock))
				.update();
		}
		if (!first.isEmpty()) {
			move(electionId);
		}
	}

	private Subject subject(long electionId, @Nullable Long councilId) {
		return this.jdbc.sql("""
				select e.slug, coalesce('councils/' || c.code, '') as place
				from election e left join council c on c.id = :council where e.id = :election""")
			.param("election", electionId)
			.param("council", councilId)
			.query((row, number) -> new Subject(row.getString("slug"), row.getString("place"), null))
			.single();
	}

	private void choose(long electionId, @Nullable Long councilId, Long[] publications) {
		this.jdbc.sql("""
				insert into publishing
				select r.constituency_id, p.id
				from constituency_result r join constituency c on c.id = r.constituency_id
					join publication p on p.id = any(:publications) and p.council_id = c.council_id
				where %s and r.complete and not r.published
				order by r.constituency_id for update of r""".formatted(whose(councilId)))
			.param("election", electionId)
			.param("council", councilId)
			.param("publications", publications)
			.update();
	}

	/** One council is found by itself: an election can have ten thousand. */
	private static String whose(@Nullable Long councilId) {
		return (councilId != null) ? "c.council_id = :council" : "r.election_id = :election";
	}

	private void prepare() {
		this.jdbc.sql("drop table if exists pg_temp.publishing").update();
		this.jdbc.sql(
				"create temporary table publishing (constituency_id bigint primary key, publication_id bigint not null) on commit drop")
			.update();
	}

	private PublicationOutcome publish(long electionId, @Nullable Long councilId) {
		PublicationOutcome before = this.jdbc.sql("""
				select (select count(*) from publishing) as published,
					count(*) filter (where not r.complete and not r.published) as incomplete,
					count(*) filter (where r.published) as already
				from constituency_result r join constituency c on c.id = r.constituency_id
				where %s""".formatted(whose(councilId)))
			.param("election", electionId)
			.param("council", councilId)
			.query(PublicationOutcome.class)
			.single();
		if (before.published() == 0) {
			return before;
		}
		move(electionId);
		return before;
	}

	private void move(long electionId) {
		// Else a few constituencies are taken for thousands, and all minutes are read for
		// them.
		this.jdbc.sql("analyze publishing").update();
		this.jdbc.sql(PublicSums.LOCK_AREAS).param("election", electionId).query((row) -> {
		});
		Map<String, Object> parameters = Map.of("election", electionId, "now", PublicChanges.now(this.clock));
		for (String statement : PublicSums.STATEMENTS) {
			this.jdbc.sql(statement).params(parameters).update();
		}
		this.events.publishEvent(this.places.of(electionId));
	}

}
