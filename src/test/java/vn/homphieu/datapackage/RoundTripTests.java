package vn.homphieu.datapackage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.homphieu.datapackage.generator.GeneratorOptions;
import vn.homphieu.datapackage.generator.SimulatedElection;
import vn.homphieu.testing.ExoticElection;
import vn.homphieu.testing.PackageBuilder;
import vn.homphieu.testing.PortalTest;
import vn.homphieu.testing.SmallElection;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class RoundTripTests {

	@Autowired
	private PackageImport imports;

	@Autowired
	private PackageExport exports;

	@Autowired
	private JdbcClient jdbc;

	@TempDir
	private Path folder;

	@AfterEach
	void removeElections() {
		this.jdbc.sql("select remove_election(slug) from election").query().listOfRows();
	}

	@Test
	void writesWhatItReadOfTheExoticElection() throws Exception {
		PackageBuilder exotic = ExoticElection.make();
		Map<String, String> files = roundTrip("small", exotic.folder(this.folder.resolve("exotic")), false);
		assertThat(file(files, "decisions.csv").lines())
			.containsExactlyInAnyOrderElementsOf(exotic.text("decisions.csv").lines().toList());
		assertThat(file(files, "confirmations.csv")).isEqualTo(exotic.text("confirmations.csv"));
		assertThat(file(files, "published-figures.csv")).isEqualTo(exotic.text("published-figures.csv"));
		for (String file : List.of("consultations.csv", "voter-meetings.csv", "petitions.csv")) {
			assertThat(file(files, file)).isEqualTo(exotic.text(file));
		}
		assertThat(file(files, "candidates.csv").lines())
			.containsExactlyInAnyOrderElementsOf(exotic.text("candidates.csv").lines().toList());
		assertThat(file(files, "tallies.csv").lines())
			.contains("S1,C1,2,1000,985,985,985,975,10,310;665,Mất điện 10 phút,2,Cộng nhầm phiếu,")
			.hasSize(exotic.text("tallies.csv").lines().toList().size());
		assertThat(file(files, "votes.csv").lines()).hasSameSizeAs(exotic.text("votes.csv").lines().toList());
	}

	@Test
	void keepsMinutesThatWereTakenBack() throws Exception {
		PackageBuilder small = SmallElection.make()
			.column("tallies.csv", "withdrawn", "")
			.row("tallies.csv", "S1,C1,1,1000,990,990,990,980,10,,,2,Kiểm lại,true");
		for (int i = 1; i <= 3; i++) {
			small.row("votes.csv", "S1,C1,1,C1-" + i + "," + List.of(800, 700, 60).get(i - 1) + ",2");
		}
		Map<String, String> files = roundTrip("small", small.zip(this.folder.resolve("small.zip"), ""), false);
		assertThat(file(files, "tallies.csv").lines()).contains("S1,C1,1,1000,990,990,990,980,10,,,2,Kiểm lại,true");
		assertThat(this.jdbc
			.sql("select version, current, withdrawn from tally where version = 2 or not current order by 1")
			.query()
			.listOfRows()).containsExactly(Map.of("version", 1, "current", false, "withdrawn", false),
					Map.of("version", 2, "current", false, "withdrawn", true));
		assertThat(this.jdbc.sql(
				"select outcome from constituency_result r join constituency c on c.id = r.constituency_id where c.code = 'C1'")
			.query(String.class)
			.single()).isEqualTo("COUNTING");
	}

	@Test
	void recordsTheResolutionOfTheImport() throws Exception {
		Map<String, String> files = roundTrip("small",
				SmallElection.make().zip(this.folder.resolve("small.zip"), "small/"), true);
		assertThat(file(files, "publications.csv").lines()).hasSize(5)
			.allMatch((line) -> line.startsWith("council_code,") || line.endsWith(",nhập từ gói dữ liệu,"));
		assertThat(files).doesNotContainKey("decisions.csv");
	}

	@Test
	void keepsHaiPhong() throws Exception {
		Path zip = this.folder.resolve("generated.zip");
		SimulatedElection.generate(new GeneratorOptions("2021", "31"), zip);
		Map<String, String> files = roundTrip("2021", zip, true);
		assertThat(file(files, "stations.csv").lines().count()).isGreaterThan(1900);
	}

	/**
	 * Imports, exports, removes, imports the export, exports again: the bytes must be the
	 * same.
	 */
	private Map<String, String> roundTrip(String slug, Path path, boolean publish) throws Exception {
		Path first = this.folder.resolve("first.zip");
		Path second = this.folder.resolve("second.zip");
		this.imports.importPackage(path, publish, ImportProgress.SILENT);
		this.exports.export(slug, first);
		this.jdbc.sql("select remove_election(:slug)").param("slug", slug).query().listOfRows();
		this.imports.importPackage(first, publish, ImportProgress.SILENT);
		this.exports.export(slug, second);
		assertThat(second).hasSameBinaryContentAs(first);
		return files(second);
	}

	private static String file(Map<String, String> files, String name) {
		return Objects.requireNonNull(files.get(name));
	}

	private static Map<String, String> files(Path path) throws IOException {
		Map<String, String> files = new TreeMap<>();
		try (ZipFile zip = new ZipFile(path.toFile())) {
			for (ZipEntry entry : Collections.list(zip.entries())) {
				files.put(entry.getName(),
						new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		return files;
	}

}
