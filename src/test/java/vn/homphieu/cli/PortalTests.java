package vn.homphieu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.homphieu.HomPhieuApplication;
import vn.homphieu.database.TestClones;
import vn.homphieu.testing.SmallElection;

import static org.assertj.core.api.Assertions.assertThat;

/** The commands as an operator uses them: what they print and the exit code. */
class PortalTests {

	private static final Map<String, String> DATABASE = Map.of("spring.datasource.url", TestClones.next(),
			"spring.datasource.username", TestClones.APPLICATION, "spring.datasource.password", TestClones.PASSWORD,
			"spring.flyway.user", TestClones.OWNER, "spring.flyway.password", TestClones.PASSWORD);

	private final StringWriter out = new StringWriter();

	private final StringWriter err = new StringWriter();

	@TempDir
	private Path folder;

	@BeforeAll
	static void nameTheDatabase() {
		DATABASE.forEach(System::setProperty);
	}

	@AfterAll
	static void forgetTheDatabase() {
		DATABASE.keySet().forEach(System::clearProperty);
	}

	@ParameterizedTest
	@ValueSource(strings = { "nonsense", "import", "import nowhere.zip", "publish 2021", "export 2021", "generate",
			"generate --preset 2021 --scale many --to x.zip", "generate --preset 2021 --scale 2 --to x.zip",
			"generate --preset 2026 --area 303 --to x.zip", "recount", "remove", "remove 2021 --maybe" })
	void wrongUsageEndsWith2(String line) {
		assertThat(run(line.split(" ", -1))).isEqualTo(2);
		assertThat(this.err.toString()).contains("election-results-portal");
	}

	@Test
	void namesThePresetsThatCanBeGenerated() {
		assertThat(run("generate", "--preset", "2016", "--to", this.folder.resolve("x.zip").toString())).isEqualTo(2);
		assertThat(this.err.toString()).contains("2021 and 2026");
	}

	@Test
	void refusesABadPackageLineByLine() {
		Path bad = SmallElection.make()
			.set("tallies.csv", 1, "voted", "1001")
			.without("votes.csv")
			.zip(this.folder.resolve("bad.zip"), "");
		assertThat(run("import", bad.toString())).isEqualTo(1);
		assertThat(this.err.toString()).contains("votes.csv:1:1: ").doesNotContain("\tat ");
	}

	@Test
	void playsAnElectionFromImportToRemoval() {
		Path zip = SmallElection.make().zip(this.folder.resolve("small.zip"), "");
		assertThat(run("import", zip.toString())).isZero();
		assertThat(this.out.toString()).contains("Imported election small").contains("0 constituencies published");
		assertThat(run("import", zip.toString())).isEqualTo(1);
		assertThat(this.err.toString()).contains("election.csv:2:1: the election small exists already");
		assertThat(run("publish", "small", "--council", "P", "--resolution", "12/NQ-UBBC", "--date", "2021-05-30",
				"--body", "Ủy ban bầu cử"))
			.isZero();
		assertThat(this.out.toString()).contains("Published 1 constituencies");
		assertThat(run("publish", "small", "--council", "none", "--resolution", "1", "--date", "2021-05-30", "--body",
				"UBBC"))
			.isEqualTo(1);
		assertThat(run("publish", "small", "--resolution", " ", "--date", "2021-05-30", "--body", "UBBC")).isEqualTo(1);
		assertThat(this.err.toString()).contains("A resolution has a number");
		assertThat(run("recount", "small")).isZero();
		assertThat(this.out.toString()).contains(" 0 differences");
		assertThat(run("export", "small", "--to", this.folder.resolve("out.zip").toString())).isZero();
		assertThat(this.folder.resolve("out.zip")).isNotEmptyFile();
		assertThat(run("remove", "small", "--yes")).isZero();
		assertThat(run("recount", "small")).isEqualTo(1);
		assertThat(this.err.toString()).contains("There is no election small.");
	}

	@Test
	void leavesThePortOfARunningServerAlone() throws IOException {
		try (ServerSocket taken = new ServerSocket(0)) {
			System.setProperty("server.port", String.valueOf(taken.getLocalPort()));
			System.setProperty("management.server.port", String.valueOf(taken.getLocalPort()));
			assertThat(run("recount", "nowhere")).isEqualTo(1);
			assertThat(this.err.toString()).contains("There is no election nowhere.");
		}
		finally {
			System.clearProperty("server.port");
			System.clearProperty("management.server.port");
		}
	}

	private int run(String... args) {
		return new Portal(HomPhieuApplication.class).run(new PrintWriter(this.out, true),
				new PrintWriter(this.err, true), args);
	}

}
