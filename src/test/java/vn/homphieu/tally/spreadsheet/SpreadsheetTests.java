package vn.homphieu.tally.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
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
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** Minutes of two voting areas from a spreadsheet, right and wrong. */
@PortalTest
@AutoConfigureMockMvc
class SpreadsheetTests {

	private static final Actor CLERK = Officials.of(Role.CLERK, "11296");

	private static final String ADDRESS = "/office/sheet-test/spreadsheet";

	private static final String HEAD = """
			homphieu-minutes,sheet-test,NA1,1
			station,name,roll,registered,voted,issued,collected,valid,invalid,votes.NA1-1,votes.NA1-2,votes.NA1-3,votes.NA1-4,note
			heads
			""";

	private static final String GOOD = "S1,,1000,1.000,990,990,990,980,10,800,700,60,50,\n";

	@Autowired
	private PackageImport packages;

	@Autowired
	private ElectionRemoval removal;

	@Autowired
	private Spreadsheets spreadsheets;

	@Autowired
	private MinutesImport minutes;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MockMvcTester mvc;

	@BeforeEach
	void fill(@TempDir Path folder) throws Exception {
		this.packages.importPackage(SmallElection.make()
			.set("election.csv", 1, "slug", "sheet-test")
			.withoutRows("tallies.csv")
			.withoutRows("votes.csv")
			.zip(folder.resolve("sheet.zip"), ""), false, ImportProgress.SILENT);
	}

	@AfterEach
	void remove() {
		this.removal.remove("sheet-test");
	}

	@Test
	void takesAFileAndTheSameFileAgainChangesNothing() throws Exception {
		String file = HEAD + GOOD + GOOD.replace("S1", "S2");
		long logged = logged();
		assertThat(take(file, Set.of())).isEqualTo(new ImportOutcome(2, 0, List.of(), List.of()));
		assertThat(papers()).containsExactly("FIRST_DONE", "FIRST_DONE");
		assertThat(take(file, Set.of())).isEqualTo(new ImportOutcome(0, 2, List.of(), List.of()));
		assertThat(logged()).isEqualTo(logged + 1);
	}

	@Test
	void oneErrorStopsTheWholeFileAndIsNamedByItsCell() throws Exception {
		ImportOutcome outcome = take(HEAD + GOOD + "S2,,1000,1000,990,990,990,970,10,800,700,60,50,\n", Set.of());
		assertThat(outcome.faults()).singleElement().satisfies((fault) -> {
			assertThat(fault.code()).isEqualTo("E07");
			assertThat(fault.cell()).isEqualTo("G5");
			assertThat(fault.sentence()).isNotEmpty();
		});
		assertThat(papers()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "S1,,,1000,990,990,990,980,10,800,700,60,,|M4|E01",
			"S1,,,1000,990,990,990,980,10,800,700,60,x,|M4|E02", "S1,,,1000,990,990,990,980,10,800,700,60,-5,|M4|E02",
			"S1,,,1000,990,990,990,980,10,\"1,5\",700,60,50,|J4|E02" })
	void emptyIsNotZeroAndOnlyDigitsAreFigures(String row, String cell, String code) throws Exception {
		assertThat(take(HEAD + row + "\n", Set.of()).faults()).anySatisfy((fault) -> {
			assertThat(fault.cell()).isEqualTo(cell);
			assertThat(fault.code()).isEqualTo(code);
		});
	}

	@Test
	void warningsAreConfirmedForTheWholeFileAndTheirTextKept() throws Exception {
		String file = HEAD + "S1,,1000,1000,990,991,990,980,10,800,700,60,50,\n";
		ImportOutcome asked = take(file, Set.of());
		assertThat(asked.warnings()).extracting(SheetFault::key).containsExactly("S1:W05", "S1:W06");
		assertThat(papers()).isEmpty();
		assertThat(take(file, Set.of("S1:W05", "S1:W06")).imported()).isEqualTo(1);
		assertThat(this.jdbc.sql("select confirmed ->> 'W05' from entry where username = 'clerk'")
			.query(String.class)
			.list()).singleElement().asString().isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "S9,,1000,1,1,1,1,1,0,1,1,1,1,", "S1,,,=1+1,990,990,990,980,10,800,700,60,50," })
	void refusesRowsThatAreNotOfTheTable(String row) throws Exception {
		assertThat(take(HEAD + row + "\n", Set.of()).faults()).isNotEmpty()
			.allMatch((fault) -> fault.kind() != null || !fault.code().isEmpty());
		assertThat(take(HEAD + GOOD + GOOD, Set.of()).faults()).extracting(SheetFault::kind).containsExactly("TWICE");
		assertThat(take("a,b\n1,2\n", Set.of()).faults()).extracting(SheetFault::kind).containsExactly("NO_TABLE");
		assertThat(take(HEAD.replace("NA1,1", "NA1,2") + GOOD, Set.of()).faults()).extracting(SheetFault::kind)
			.containsExactly("OTHER_TABLE");
		assertThat(take(HEAD.replace("invalid", "other") + GOOD, Set.of()).faults()).extracting(SheetFault::kind)
			.contains("UNKNOWN_COLUMN", "MISSING_COLUMN");
	}

	@Test
	void aWorkbookWithFormulasDatesAndFractionsIsRefusedCellByCell() throws Exception {
		ImportOutcome outcome = take(workbook((sheet) -> {
			sheet.formula(3, 3, "500+500");
			sheet.value(3, 4, LocalDate.of(2026, 3, 15));
			sheet.range(3, 4, 3, 4).style().format("yyyy-mm-dd").set();
			sheet.value(3, 5, 1.204);
		}), Set.of());
		assertThat(outcome.faults()).filteredOn((fault) -> fault.kind() != null)
			.extracting((fault) -> fault.cell() + " " + fault.kind())
			.containsExactly("D4 FORMULA", "E4 DATE", "F4 NOT_WHOLE");
	}

	@Test
	void theTemplateFilledInIsTaken() throws Exception {
		assertThat(take(workbook((sheet) -> {
		}), Set.of()).imported()).isEqualTo(1);
	}

	@Test
	void pagesAndFilesAreWhole() throws Exception {
		assertThat(get(ADDRESS + "?level=PROVINCE&lang=en", CLERK)).hasStatusOk().bodyText().doesNotContain("??");
		MvcTestResult xlsx = get(ADDRESS + "/template.xlsx?area=11296&level=COMMUNE", CLERK);
		assertThat(xlsx).hasStatusOk();
		List<ReadRow> rows = FileReader.read(xlsx.getResponse().getContentAsByteArray());
		assertThat(rows.get(1).text(3)).isEqualTo("registered");
		assertThat(rows.get(3).text(0)).isEqualTo("S1");
		assertThat(get(ADDRESS + "/template.csv?area=11296&level=COMMUNE", CLERK)).bodyText()
			.contains("homphieu-minutes,sheet-test,C1,1", "Nguyễn Văn B");
		assertThat(get(ADDRESS + "?area=303", CLERK)).hasStatus(403);
		assertThat(get(ADDRESS, Officials.of(Role.REVIEWER, "11296"))).hasStatus(403);
		assertThat(upload(HEAD + "S1,,,1,1,1,1,1,1,1,1,1,1,\n")).bodyText().contains("E07").doesNotContain("??");
		assertThat(upload(HEAD + "S1,,1000,1000,990,991,990,980,10,800,700,60,50,\n")).bodyText()
			.contains("S1:W05,S1:W06", "homphieu-minutes,sheet-test,NA1,1");
		assertThat(upload("")).bodyText().contains("role=\"alert\"").doesNotContain("??");
		assertThat(upload(HEAD + GOOD)).hasStatus(302);
	}

	private long logged() {
		return this.jdbc
			.sql("select count(*) from audit_entry where election = 'sheet-test' and action = 'minutes.imported'")
			.query(Long.class)
			.single();
	}

	private ImportOutcome take(String csv, Set<String> confirmed) throws FileRefusedException {
		return take(csv.getBytes(StandardCharsets.UTF_8), confirmed);
	}

	private ImportOutcome take(byte[] file, Set<String> confirmed) throws FileRefusedException {
		return this.minutes.take(CLERK, "sheet-test", tables(), FileReader.read(file), confirmed);
	}

	private List<MinutesLayout> tables() {
		return this.spreadsheets.find(CLERK, "sheet-test", null, Level.NATIONAL_ASSEMBLY, 1).tables();
	}

	/** The first row of the template filled in, then spoiled. */
	private byte[] workbook(Consumer<Worksheet> spoil) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		MinutesLayout table = tables().getFirst();
		try (Workbook book = new Workbook(out, "test", "1.0")) {
			Worksheet sheet = book.newWorksheet("NA1");
			List<String> marks = List.of(MinutesLayout.MARK, "sheet-test", "NA1", "1");
			for (int i = 0; i < marks.size(); i++) {
				sheet.value(0, i, marks.get(i));
			}
			for (int i = 0; i < table.columns().size(); i++) {
				sheet.value(1, i, table.columns().get(i).field());
				sheet.value(2, i, table.columns().get(i).head());
			}
			sheet.value(3, 0, "S1");
			int[] figures = { 1000, 990, 990, 990, 980, 10, 800, 700, 60, 50 };
			for (int i = 0; i < figures.length; i++) {
				sheet.value(3, 3 + i, figures[i]);
			}
			spoil.accept(sheet);
		}
		return out.toByteArray();
	}

	private List<String> papers() {
		return this.jdbc
			.sql("select p.state from paper p join election e on e.id = p.election_id where e.slug = 'sheet-test'")
			.query(String.class)
			.list();
	}

	private MvcTestResult upload(String csv) {
		return this.mvc.post()
			.uri(ADDRESS + "?area=11296&level=NATIONAL_ASSEMBLY")
			.multipart()
			.file(new MockMultipartFile("file", "a.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)))
			.with(Officials.loggedIn(CLERK))
			.with(csrf())
			.exchange();
	}

	private MvcTestResult get(String address, Actor actor) {
		return this.mvc.get().uri(address).with(Officials.loggedIn(actor)).exchange();
	}

}
