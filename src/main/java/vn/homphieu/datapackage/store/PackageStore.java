package vn.homphieu.datapackage.store;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.function.IntConsumer;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

import vn.homphieu.datapackage.content.Contents;
import vn.homphieu.datapackage.content.ElectionRow;
import vn.homphieu.datapackage.file.PackageSource;
import vn.homphieu.kernel.VietnamTime;

/** Stores a checked package in the caller's transaction. */
@Component
public class PackageStore {

	/** How many steps {@link #store} announces. */
	public static final int STEPS = 8;

	/** Any number that no other part of the portal locks: the bytes of “import”. */
	private static final long LOCK = 0x696d706f7274L;

	private final JdbcClient jdbc;

	private final JsonMapper json;

	private final Clock clock;

	private final SetupStore setup;

	private final PeopleStore people;

	private final MinutesStore minutes;

	private final DocumentStore documents;

	PackageStore(JdbcClient jdbc, JsonMapper json, Clock clock, SetupStore setup, PeopleStore people,
			MinutesStore minutes, DocumentStore documents) {
		this.jdbc = jdbc;
		this.json = json;
		this.clock = clock;
		this.setup = setup;
		this.people = people;
		this.minutes = minutes;
		this.documents = documents;
	}

	/** Waits until no other import runs; the lock ends with the transaction. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void lock() {
		this.jdbc.sql("select pg_advisory_xact_lock(:lock)").param("lock", LOCK).query((row) -> {
		});
	}

	/**
	 * Stores everything, as not published.
	 * @param contents what the package says
	 * @param source the package itself, still open
	 * @param progress hears the number of steps done
	 * @return key of the election
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public long store(Contents contents, PackageSource source, IntConsumer progress) {
		OffsetDateTime now = OffsetDateTime.now(this.clock.withZone(VietnamTime.ZONE));
		Keys keys = Keys.take(this.jdbc, contents);
		storeElection(contents.election(), keys.election(), now);
		this.setup.store(contents, keys);
		progress.accept(1);
		this.people.storeCandidates(contents, keys, source);
		progress.accept(2);
		this.people.storeStations(contents, keys, source);
		progress.accept(3);
		this.setup.storeRolls(contents, keys);
		progress.accept(4);
		this.minutes.storeTallies(contents, keys, now);
		progress.accept(5);
		this.minutes.storeVotes(contents, keys);
		progress.accept(6);
		this.minutes.storeWarnings(contents, keys);
		progress.accept(7);
		this.documents.store(contents, keys);
		progress.accept(STEPS);
		return keys.election();
	}

	private void storeElection(ElectionRow election, long id, OffsetDateTime now) {
		this.jdbc
			.sql("""
					insert into election (id, slug, name, election_day, term, rule_set, rules, simulated, coverage, imported_at)
					values (:id, :slug, :name, :day, :term, :rule_set, :rules::jsonb, :simulated, :coverage, :now)""")
			.param("id", id)
			.param("slug", election.slug())
			.param("name", election.name())
			.param("day", election.day())
			.param("term", election.term())
			.param("rule_set", election.rules().code())
			.param("rules", this.json.writeValueAsString(election.rules()))
			.param("simulated", election.simulated())
			.param("coverage", election.coverage())
			.param("now", now)
			.update();
	}

}
