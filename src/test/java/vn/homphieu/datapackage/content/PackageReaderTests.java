package vn.homphieu.datapackage.content;

import java.nio.file.Path;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.homphieu.testing.ExoticElection;
import vn.homphieu.testing.PackageBuilder;
import vn.homphieu.testing.SmallElection;

import static org.assertj.core.api.Assertions.assertThat;

/** What a package may look like. */
class PackageReaderTests {

	private final PackageBuilder small = SmallElection.make();

	@TempDir
	private Path folder;

	@Test
	void readsAZip() {
		Reading reading = Reading.of(this.small);
		assertThat(reading.errors()).isEmpty();
		Contents contents = Objects.requireNonNull(reading.contents());
		assertThat(contents.areas().all()).extracting(Area::code).containsExactly("VN", "31", "303", "11296");
		assertThat(contents.areas().all()).extracting(Area::first).containsExactly(0, 1, 2, 3);
		assertThat(contents.tallies().size()).isEqualTo(8);
		assertThat(contents.votes().size()).isEqualTo(30);
	}

	@Test
	void readsAFolder() throws Exception {
		assertThat(Reading.of(this.small.folder(this.folder.resolve("small"))).errors()).isEmpty();
	}

	@Test
	void readsTheOnlyFolderInAFolderOrZip() throws Exception {
		this.small.folder(this.folder.resolve("outer/inner"));
		assertThat(Reading.of(this.folder.resolve("outer")).contents()).isNotNull();
		Path zip = this.small.zip(this.folder.resolve("small.zip"), "inner/");
		assertThat(Reading.of(zip).contents()).isNotNull();
	}

	@Test
	void readsFilesOfWindowsPrograms() {
		assertThat(Reading.of(this.small.asOnWindows()).contents()).isNotNull();
	}

	@Test
	void readsEmptyLinesAtTheEnd() {
		assertThat(Reading.of(this.small.row("votes.csv", "").row("votes.csv", "")).contents()).isNotNull();
	}

	@Test
	void readsColumnsInAnyOrder() {
		assertThat(Reading.of(this.small.reverseColumns()).contents()).isNotNull();
	}

	@Test
	void readsWithoutOptionalColumns() {
		this.small.withoutColumn("votes.csv", "version")
			.withoutColumn("tallies.csv", "version")
			.withoutColumn("tallies.csv", "reason")
			.withoutColumn("tallies.csv", "ballots_by_names")
			.withoutColumn("stations.csv", "size_reason")
			.withoutColumn("election.csv", "coverage")
			.withoutColumn("candidates.csv", "sector");
		assertThat(Reading.of(this.small).contents()).isNotNull();
	}

	@Test
	void readsASetUpWithoutMinutes() {
		assertThat(Reading.of(this.small.withoutRows("tallies.csv").withoutRows("votes.csv")).contents()).isNotNull();
	}

	@Test
	void readsTheExoticElection() {
		assertThat(Reading.of(ExoticElection.make()).errors()).isEmpty();
	}

	@Test
	void readsCommunesRightBelowProvincesWithoutDistrictCouncils() {
		assertThat(Reading.of(SmallElection.make2026()).errors()).isEmpty();
	}

	@Test
	void leavesFilesThatAreNoTablesAlone() {
		Reading reading = Reading.of(this.small.file("README.md", "Đọc trước").file("map.svg", "<svg/>"));
		assertThat(reading.contents()).isNotNull();
		assertThat(reading.warnings()).contains("map.svg:1:1: the file is not read yet");
	}

	@Test
	void doesWithoutADescriptorButSaysSo() {
		Reading reading = Reading.of(this.small.without("datapackage.json"));
		assertThat(reading.contents()).isNotNull();
		assertThat(reading.warnings()).contains("datapackage.json:1:1: the file is missing in the package");
	}

}
