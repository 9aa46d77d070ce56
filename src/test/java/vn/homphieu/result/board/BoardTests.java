package vn.homphieu.result.board;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.homphieu.account.Actor;
import vn.homphieu.account.Role;
import vn.homphieu.datapackage.ElectionRemoval;
import vn.homphieu.datapackage.ImportProgress;
import vn.homphieu.datapackage.PackageImport;
import vn.homphieu.kernel.Level;
import vn.homphieu.testing.Officials;
import vn.homphieu.testing.PortalTest;
import vn.homphieu.testing.SmallElection;

import static org.assertj.core.api.Assertions.assertThat;

/** Boards of a small election whose minutes are in every state. */
@PortalTest
@AutoConfigureMockMvc
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BoardTests {

	private static final Actor AUDITOR = Officials.of(Role.AUDITOR, "VN");

	@Autowired
	private PackageImport packages;

	@Autowired
	private ElectionRemoval removal;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Boards boards;

	@Autowired
	private MockMvcTester mvc;

	@BeforeAll
	void fill(@TempDir Path folder) throws Exception {
		this.packages.importPackage(SmallElection.make()
			.set("election.csv", 1, "slug", "board-test")
			.withoutRows("tallies.csv")
			.withoutRows("votes.csv")
			.zip(folder.resolve("board.zip"), ""), false, ImportProgress.SILENT);
		paper("S1", Level.NATIONAL_ASSEMBLY, "FIRST_DRAFT");
		paper("S2", Level.NATIONAL_ASSEMBLY, "WAITING");
		paper("S1", Level.PROVINCE, "DIFFERENT");
		paper("S2", Level.PROVINCE, "FIRST_DRAFT");
		this.jdbc.sql("update paper set state = 'FIRST_DONE' where state = 'FIRST_DRAFT' and level = 'PROVINCE'")
			.update();
		this.jdbc
			.sql("insert into constituency_lock select c.id, 1, now(), 'x' from constituency c "
					+ "join election e on e.id = c.election_id where e.slug = 'board-test' and c.code = 'NA1'")
			.update();
	}

	@AfterAll
	void remove() {
		this.removal.remove("board-test");
	}

	@Test
	void countsEachPaperInOneState() {
		Progress total = this.boards.board(AUDITOR, "board-test", null, null, 1).total();
		assertThat(total.total()).isEqualTo(8);
		assertThat(List.of(BoardState.values())).extracting(total::of).containsExactly(4, 1, 1, 1, 1, 0, 0, 0, 0);
		assertThat(total.open()).isEqualTo(8);
	}

	@Test
	void countsOnlyTheLevelThatIsAskedFor() {
		Progress assembly = this.boards.board(AUDITOR, "board-test", "303", Level.NATIONAL_ASSEMBLY, 1).total();
		assertThat(assembly.total()).isEqualTo(2);
		assertThat(assembly.of(BoardState.WAITING)).isEqualTo(1);
	}

	@Test
	void aVoteThatWasNotOrderedExpectsNothing() {
		assertThat(this.boards.board(AUDITOR, "board-test", null, null, 2).total().total()).isZero();
	}

	@ParameterizedTest
	@EnumSource(BoardState.class)
	void everyCountLeadsToAListOfThatLength(BoardState state) {
		int count = this.boards.board(AUDITOR, "board-test", null, null, 1).total().of(state);
		PaperList list = this.boards.papers(AUDITOR, "board-test", new PaperFilter(null, null, 1, state, null, null));
		assertThat(list.lines()).hasSize(count);
	}

	@ParameterizedTest
	@ValueSource(strings = { "S2", "quán toan", "so 2", "2" })
	void findsAVotingAreaAsItIsTyped(String typed) {
		PaperList list = this.boards.papers(AUDITOR, "board-test", new PaperFilter(null, null, 1, null, typed, null));
		assertThat(list.lines()).isNotEmpty().anyMatch((line) -> line.station().equals("S2"));
	}

	@Test
	void goesOnWhereThePageBeforeEnded() {
		PaperFilter all = new PaperFilter(null, null, 1, null, null, null);
		List<PaperLine> lines = this.boards.papers(AUDITOR, "board-test", all).lines();
		PaperFilter rest = new PaperFilter(null, null, 1, null, null, lines.get(2).key());
		assertThat(this.boards.papers(AUDITOR, "board-test", rest).lines()).isEqualTo(lines.subList(3, 8));
	}

	@Test
	void aClerkOfOneVotingAreaSeesItsLinesOnly() {
		Actor clerk = Officials.at(Officials.of(Role.CLERK, "11296"), "S1");
		assertThat(this.boards.papers(clerk, "board-test", new PaperFilter(null, null, 1, null, null, null)).lines())
			.isNotEmpty()
			.allMatch((line) -> line.station().equals("S1"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/papers", "/wall" })
	void staysInsideTheOfficialsArea(String page) {
		assertThat(get("/office/board-test/board" + page + "?area=31", Officials.of(Role.REVIEWER, "303")))
			.hasStatus(403);
		assertThat(get("/office/board-test/board" + page, Officials.of(Role.ADMINISTRATOR, "VN"))).hasStatus(403);
		assertThat(get("/office/board-test/board" + page, Officials.of(Role.REVIEWER, "303"))).hasStatusOk();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/board", "/board?area=11296&level=PROVINCE", "/board/papers?state=DIFFERENT",
			"/board/papers?q=toan&lang=en", "/board/wall", "/board/wall?show=0&lang=en" })
	void pagesAreWhole(String page) {
		assertThat(get("/office/board-test" + page, AUDITOR)).hasStatusOk()
			.bodyText()
			.doesNotContain("??")
			.contains("data-refresh");
	}

	@Test
	void aBrokenParameterIsRefused() {
		assertThat(get("/office/board-test/board?level=NOWHERE", AUDITOR)).hasStatus(400);
		assertThat(get("/office/board-test/board?round=9", AUDITOR)).hasStatus(404);
		assertThat(get("/office/board-test/board/papers?after=1.x", AUDITOR)).hasStatus(404);
	}

	private MvcTestResult get(String address, Actor actor) {
		return this.mvc.get().uri(address).with(Officials.loggedIn(actor)).exchange();
	}

	private void paper(String station, Level level, String state) {
		this.jdbc.sql("""
				insert into paper (id, election_id, station_id, constituency_id, round, level, position, state,
					changed_at, waiting_since)
				select nextval('paper_seq') * 50 + 49, s.election_id, s.id, r.constituency_id, 1, r.level,
					a.first_position, :state, now(), now()
				from polling_station s join election e on e.id = s.election_id join roll r on r.station_id = s.id
					join area a on a.id = s.area_id
				where e.slug = 'board-test' and s.code = :station and r.level = :level
				""").param("station", station).param("level", level.name()).param("state", state).update();
	}

}
