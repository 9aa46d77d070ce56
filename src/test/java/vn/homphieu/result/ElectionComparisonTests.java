package vn.homphieu.result;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.homphieu.datapackage.ElectionRemoval;
import vn.homphieu.datapackage.ImportProgress;
import vn.homphieu.datapackage.PackageImport;
import vn.homphieu.election.Elections;
import vn.homphieu.kernel.Percentage;
import vn.homphieu.result.ElectionComparison.Cell;
import vn.homphieu.result.ElectionComparison.Column;
import vn.homphieu.result.ElectionComparison.Line;
import vn.homphieu.result.ElectionComparison.ProvinceLine;
import vn.homphieu.testing.PackageBuilder;
import vn.homphieu.testing.PortalTest;
import vn.homphieu.testing.SmallElection;

import static org.assertj.core.api.Assertions.assertThat;

/** Elections of other levels, maps and rules in one database, side by side. */
@PortalTest
@AutoConfigureMockMvc
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ElectionComparisonTests {

	@Autowired
	private PackageImport packages;

	@Autowired
	private ElectionRemoval removal;

	@Autowired
	private Elections elections;

	@Autowired
	private ElectionComparisonService comparisons;

	@Autowired
	private MockMvcTester web;

	@BeforeAll
	void twoElections(@TempDir Path folder) throws Exception {
		PackageBuilder before = SmallElection.make()
			.set("election.csv", 1, "slug", "earlier")
			.table("published-figures.csv", "election,area_code,level,measure,value,kind,as_of,source")
			.row("published-figures.csv", "2016,31,ALL,turnout,97.35,official,,Kept records")
			.row("published-figures.csv", "2021,31,ALL,turnout,99.00,official,,About the election itself");
		PackageBuilder after = SmallElection.make2026().set("election.csv", 1, "slug", "later");
		for (String station : List.of("S1", "S2")) {
			SmallElection.minutes(after, station, "NA1", 1, 1000, 900, List.of(817, 700, 60, 50));
			SmallElection.minutes(after, station, "P1", 1, 1000, 900, List.of(817, 700, 600, 60, 50));
			SmallElection.minutes(after, station, "C1", 1, 1000, 871, List.of(555, 444, 60));
		}
		this.packages.importPackage(before.zip(folder.resolve("before.zip"), ""), true, ImportProgress.SILENT);
		this.packages.importPackage(after.zip(folder.resolve("after.zip"), ""), true, ImportProgress.SILENT);
	}

	/** Other tests share the database. */
	@AfterAll
	void removeThem() {
		this.removal.remove("earlier");
		this.removal.remove("later");
	}

	private ElectionComparison compare() {
		return this.comparisons.of(this.elections.require("later"), this.elections.require("earlier"));
	}

	@Test
	void theEarliestComesFirst() {
		assertThat(compare().columns()).extracting(Column::name).containsExactly("2016", "earlier", "later");
	}

	@Test
	void aLevelThatWasNotElectedIsTold() {
		assertThat(line("DISTRICT", "seats").cells()).extracting(Cell::held).containsExactly(true, true, false);
		assertThat(line("COMMUNE", "seats").cells()).extracting(Cell::value).containsExactly(null, "2", "2");
	}

	@Test
	void theChangeIsFromTheElectionJustBefore() {
		Line turnout = line("ALL", "turnout");
		assertThat(turnout.cells()).extracting(Cell::value).containsExactly("97.35", "99.00", "90.00");
		assertThat(turnout.change()).isEqualTo("-9.00");
	}

	@Test
	void aMergedProvinceIsNotComparedWithAPartOfIt() {
		assertThat(compare().merged()).isTrue();
		ProvinceLine city = compare().provinces().getFirst();
		assertThat(city.before()).containsExactly("Thành phố Hải Phòng");
		assertThat(city.parts()).isEqualTo(2);
		assertThat(city.later()).isEqualTo(new Percentage(9000));
		assertThat(city.change()).isNull();
	}

	@Test
	void eitherPageShowsBoth() {
		for (String address : List.of("/elections/earlier/compare?with=later",
				"/elections/later/compare?with=earlier&lang=en")) {
			assertThat(this.web.get().uri(address)).hasStatusOk()
				.bodyText()
				.contains("/elections/earlier", "/elections/later", "2016")
				.doesNotContain("??");
		}
	}

	@Test
	void anUnknownElectionIsNotFound() {
		assertThat(this.web.get().uri("/elections/later/compare?with=none")).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.web.get().uri("/elections/none/compare")).hasStatus(HttpStatus.NOT_FOUND);
	}

	private Line line(String level, String measure) {
		return compare().sections()
			.stream()
			.filter((section) -> section.level().equals(level))
			.flatMap((section) -> section.lines().stream())
			.filter((line) -> line.measure().equals(measure))
			.findFirst()
			.orElseThrow();
	}

}
