package vn.homphieu.datapackage.content;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.homphieu.testing.PackageBuilder;
import vn.homphieu.testing.SmallElection;

import static org.assertj.core.api.Assertions.assertThat;

/** Packages that are refused for their files, before any row is looked at. */
class RefusedFilesTests {

	private final PackageBuilder small = SmallElection.make();

	@TempDir
	private Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "election.csv", "areas.csv", "councils.csv", "constituencies.csv", "candidates.csv",
			"stations.csv", "rolls.csv", "tallies.csv", "votes.csv" })
	void refusesAMissingFile(String file) {
		assertThat(Reading.of(this.small.without(file)).errors())
			.containsExactly(file + ":1:1: the file is missing in the package");
	}

	@Test
	void refusesATableThatNobodyReads() {
		assertThat(Reading.of(this.small.file("results.csv", "a,b\n")).errors())
			.containsExactly("results.csv:1:1: a data package has no file of this name");
	}

	@Test
	void refusesAnEmptyTable() {
		assertThat(Reading.of(this.small.file("votes.csv", "")).errors())
			.containsExactly("votes.csv:1:1: the file is empty; it needs a header");
	}

	@Test
	void refusesADescriptorThatIsNone() {
		assertThat(Reading.of(this.small.file("datapackage.json", "{\n\"resources\": [}")).places())
			.containsExactly("datapackage.json:2:15");
		assertThat(Reading.of(this.small.file("datapackage.json", "[1]")).places())
			.containsExactly("datapackage.json:1:1");
	}

	@Test
	void refusesAnEmptyZip() throws IOException {
		Path zip = Files.createFile(this.folder.resolve("empty.zip"));
		assertThat(Reading.of(zip).errors()).containsExactly("empty.zip:1:1: the file is empty");
	}

	@Test
	void refusesWhatIsNoZip() throws IOException {
		Path zip = Files.writeString(this.folder.resolve("text.zip"), "slug,name\n2021,Bầu cử\n");
		assertThat(Reading.of(zip).errors()).singleElement()
			.asString()
			.startsWith("text.zip:1:1: this is not a zip that can be read");
	}

	@Test
	void refusesHalfAZip() throws IOException {
		Path zip = this.small.zip(this.folder.resolve("half.zip"), "");
		byte[] bytes = Files.readAllBytes(zip);
		Files.write(zip, Arrays.copyOf(bytes, bytes.length / 2));
		assertThat(Reading.of(zip).places()).containsExactly("half.zip:1:1");
	}

	@ParameterizedTest
	@ValueSource(strings = { "../", "a/../../", "/", "C:\\", "a\\..\\" })
	void refusesNamesThatLeadOutOfTheZip(String prefix) throws IOException {
		Path zip = PackageBuilder.empty().file("evil.csv", "x").zip(this.folder.resolve("evil.zip"), prefix);
		assertThat(Reading.of(zip).errors()).first()
			.asString()
			.startsWith("evil.zip:1:1: the entry “" + prefix + "evil.csv” ");
	}

	@Test
	void refusesNamesThatAreThereTwice() throws IOException {
		Path zip = this.small.file("votes.csw", "x").zip(this.folder.resolve("twice.zip"), "");
		String text = Files.readString(zip, StandardCharsets.ISO_8859_1).replace("votes.csw", "votes.csv");
		Files.writeString(zip, text, StandardCharsets.ISO_8859_1);
		assertThat(Reading.of(zip).errors()).containsExactly("twice.zip:1:1: the entry “votes.csv” is there twice");
	}

	@Test
	void refusesAZipBombOfOneLine() {
		assertThat(Reading.of(this.small.file("stations.csv", new byte[50_000_000])).errors()).singleElement()
			.asString()
			.startsWith("stations.csv:1:1: ");
	}

	@Test
	void refusesAZipBombOfManyLines() {
		String bomb = this.small.text("votes.csv") + "S1,NA1,1,NA1-1,0,\n".repeat(4_000_000);
		Reading reading = Reading.of(this.small.file("votes.csv", bomb));
		assertThat(reading.errors()).anySatisfy((line) -> assertThat(line)
			.matches("votes.csv:[0-9]+:[0-9]+: the file expands to more than 200 times its size in the zip"));
	}

}
