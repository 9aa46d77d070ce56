package vn.homphieu.datapackage.store;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.function.ObjLongConsumer;

import org.springframework.jdbc.core.JdbcTemplate;
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

	/** Any number that no other part of the portal locks: the bytes of “import”. */
	private static final long LOCK = 0x696d706f7274L;

	private final JdbcClient jdbc;

	private final JsonMapper json;

	private final Clock clock;

	private final JdbcTemplate template;

	PackageStore(JdbcClient jdbc, JdbcTemplate template, JsonMapper json, Clock clock) {
		this.jdbc = jdbc;
		this.template = template;
		this.json = json;
		this.clock = clock;
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
	 * @param progress hears the table that is filled and how many rows it has by now
	 * @return key of the election
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public long store(Contents contents, PackageSource source, ObjLongConsumer<String> progress) {
		OffsetDateTime now = OffsetDateTime.now(this.clock.withZone(VietnamTime.ZONE));
		Keys keys = Keys.take(this.jdbc, contents);
		storeElection(contents.election(), keys.election(), now);
		Tables tables = new Tables(this.template, progress);
		SetupStore setup = new SetupStore(tables);
		setup.store(contents, keys);
		PeopleStore people = new PeopleStore(tables);
		people.storeCandidates(contents, keys, source);
		people.storeStations(contents, keys, source);
		setup.storeRolls(contents, keys);
		MinutesStore minutes = new MinutesStore(tables);
		minutes.storeTallies(contents, keys, now);
		minutes.storeVotes(contents, keys);
		minutes.storeWarnings(contents, keys);
		new DocumentStore(tables).store(contents, keys);
		new ProceedingStore(tables, contents, keys).store();
		tables.analyze("area", "council", "constituency", "candidate", "polling_station", "roll", "tally",
				"candidate_votes", "publication", "decision", "confirmation", "consultation", "voter_meeting",
				"petition");
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
