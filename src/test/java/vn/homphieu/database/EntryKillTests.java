package vn.homphieu.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Kills portals in which minutes are entered: every acknowledged save is there afterwards
 * and nothing is half done. {@code -Dtest.kills=20} kills 20 times; the default once the
 * database and once the application.
 */
class EntryKillTests {

	private static final Logger logger = LoggerFactory.getLogger(EntryKillTests.class);

	private static final Random random = new Random(2026);

	private static final List<Death> DEATHS = List.of(Death.SERVER_THEN_APPLICATION, Death.APPLICATION,
			Death.EVERYTHING);

	/** How far each paper of a writer is, added up; one step more than 4 never is. */
	private static final String STEPS_TAKEN = """
			select coalesce(sum(case p.state when 'FIRST_DRAFT' then 1 when 'FIRST_DONE' then 2 when 'WAITING' then 3
				when 'APPROVED' then 4 else 100000 end), 0)
			from paper p join polling_station s on s.id = p.station_id where (s.number - 1) % 4 =\s""";

	/** Each counts what can never be. */
	private static final List<String> HALF_DONE = List.of("""
			select count(*) from paper p where (p.state = 'APPROVED') <> exists (select from tally t
				where t.station_id = p.station_id and t.constituency_id = p.constituency_id and t.current)""", """
			select count(*) from paper p where (select string_agg(n.state, ' ' order by n.ordinal) from entry n
				where n.paper_id = p.id) is distinct from case p.state when 'FIRST_DRAFT' then 'DRAFT'
				when 'FIRST_DONE' then 'SUBMITTED' else 'SUBMITTED SUBMITTED' end""", """
			select count(*) from entry where figures ->> 'votes.C1-3' is distinct from '60'""", """
			select count(*) from tally t where (select count(*) from candidate_votes v where v.tally_id = t.id) <> 3""",
			"""
					select count(*) from (select count(*) filter (where state = 'FIRST_DRAFT') as entering,
							count(*) filter (where state = 'FIRST_DONE') as first_done,
							count(*) filter (where state = 'WAITING') as waiting from paper) p
						cross join (select coalesce(sum(entering), 0) as entering, coalesce(sum(first_done), 0) as first_done,
							coalesce(sum(waiting), 0) as waiting from paper_count) c
					where p::text <> c::text""",
			"""
					select count(*) where (select count(*) from entry where state = 'SUBMITTED')
						<> (select count(*) from audit_entry where action = 'minutes.submitted')""", """
					select count(*) where (select count(*) from tally)
						<> (select count(*) from audit_entry where action = 'minutes.approved')""");

	private final Path folder;

	EntryKillTests(@TempDir Path folder) {
		this.folder = folder;
	}

	@Test
	@Timeout(value = 30, unit = TimeUnit.MINUTES)
	void losesNothingThatAClerkWasTold() throws Exception {
		Home home = ThrowawayServer.home(this.folder.resolve("home"));
		Path acknowledgements = this.folder.resolve("acknowledged");
		int kills = Integer.getInteger("test.kills", 2);
		for (int kill = 0; kill < kills; kill++) {
			Death death = DEATHS.get(kill % DEATHS.size());
			Process portal = portal(home, acknowledgements, random.nextInt(3, 150));
			awaitWriting(portal);
			death.come(portal, home);
			portal.waitFor();
			verify(home, acknowledgements, kill + " " + death);
		}
	}

	private void verify(Home home, Path acknowledgements, String kill) throws IOException, SQLException {
		try (PortalDatabase database = new EmbeddedDatabase(home, Mode.SERVER, Duration.ofSeconds(10)).open();
				Connection connection = Sql.owner(database)) {
			Acknowledged acknowledged = Acknowledged.in(acknowledgements);
			long total = 0;
			for (int writer = 0; writer < Acknowledged.WRITERS; writer++) {
				long found = Long.parseLong(Sql.value(connection, STEPS_TAKEN + writer));
				assertThat(found).as("steps of writer %d", writer)
					.isBetween(acknowledged.rows(writer), acknowledged.rows(writer) + 1);
				// One step may be committed without its writer having heard of it.
				acknowledged.set(writer, found);
				total += found;
			}
			for (String impossible : HALF_DONE) {
				assertThat(Sql.value(connection, impossible)).as(impossible).isEqualTo("0");
			}
			logger.info("Kill {}: {} steps, none lost or half done", kill, total);
		}
	}

	private static Process portal(Home home, Path acknowledgements, int steps) throws IOException {
		String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
		return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xshare:auto",
				"-Xmx400m", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED", "-cp", classPath,
				EntryPortal.class.getName(), home.folder().toString(), home.programs().toString(),
				acknowledgements.toString(), String.valueOf(steps))
			.redirectErrorStream(true)
			.start();
	}

	/** The sums are recounted when a portal starts after a kill. */
	private static void awaitWriting(Process portal) throws IOException {
		BufferedReader output = new BufferedReader(
				new InputStreamReader(portal.getInputStream(), StandardCharsets.UTF_8));
		StringBuilder seen = new StringBuilder();
		for (String line = output.readLine(); !"writing".equals(line); line = output.readLine()) {
			assertThat(line).as("the portal ended: %s", seen).isNotNull();
			if (line.startsWith("differences: ")) {
				assertThat(line).isEqualTo("differences: 0");
			}
			seen.append(line).append('\n');
		}
	}

}
