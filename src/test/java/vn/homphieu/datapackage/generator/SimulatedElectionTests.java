package vn.homphieu.datapackage.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The package as a file: its bytes, its parts and what is refused. */
class SimulatedElectionTests {

	private final WrittenPackage demonstration = WrittenPackage.demonstration();

	@TempDir
	private Path folder;

	@Test
	void replacesTheFileByTheSameBytesWhereverItRuns() throws IOException {
		Locale locale = Locale.getDefault();
		TimeZone zone = TimeZone.getDefault();
		Path zip = Files.writeString(this.folder.resolve("2021.zip"), "older");
		try {
			Locale.setDefault(Locale.forLanguageTag("tr"));
			TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
			SimulatedElection.generate(new GeneratorOptions("2021", "31"), zip);
		}
		finally {
			Locale.setDefault(locale);
			TimeZone.setDefault(zone);
		}
		assertThat(Files.readAllBytes(zip)).isEqualTo(this.demonstration.zip());
		try (var files = Files.list(this.folder)) {
			assertThat(files).containsExactly(zip);
		}
	}

	@Test
	void givesOtherVotesForAnotherSeed() {
		WrittenPackage other = new WrittenPackage(new GeneratorOptions("2021", "31", 1, 7));
		assertThat(other.text("votes.csv")).isNotEqualTo(this.demonstration.text("votes.csv"));
		assertThat(other.text("areas.csv")).isEqualTo(this.demonstration.text("areas.csv"));
	}

	@Test
	void refusesWhatItCannotMakeInAPlainSentence() {
		assertThat(refusal("2016", null, 1)).isEqualTo("Preset 2016: not available. Available are 2021 and 2026.");
		assertThat(refusal("2026", "30", 1)).startsWith("Area 30: no province of 2026.");
		assertThat(refusal("2021", "303", 1)).startsWith("Area 303: no province of 2021.");
		assertThat(refusal("2021", null, 0.001)).isEqualTo("Scale 0.001: not between 0.01 and 1.");
		assertThat(refusal("2021", null, Double.NaN)).startsWith("Scale NaN:");
		assertThat(this.folder).isEmptyDirectory();
	}

	private String refusal(String preset, @Nullable String area, double scale) {
		return String.valueOf(catchThrowableOfType(GeneratorException.class,
				() -> SimulatedElection.generate(
						new GeneratorOptions(preset, area, scale, GeneratorOptions.DEFAULT_SEED),
						this.folder.resolve("x.zip")))
			.getMessage());
	}

	@Test
	void describesEveryColumnOfEveryTable() {
		JsonNode description = JsonMapper.shared().readTree(this.demonstration.text("datapackage.json"));
		assertThat(description.get("title").asString()).contains("dữ liệu mô phỏng");
		assertThat(description.get("description").asString()).startsWith("Dữ liệu mô phỏng");
		assertThat(description.get("resources").size()).isEqualTo(this.demonstration.texts().size() - 1);
		for (JsonNode resource : description.get("resources")) {
			List<String> fields = resource.get("schema")
				.get("fields")
				.valueStream()
				.map((field) -> field.get("name").asString())
				.toList();
			assertThat(this.demonstration.text(resource.get("path").asString()))
				.startsWith(String.join(",", fields) + "\n");
		}
	}

	@Test
	void holdsTheNineRequiredFilesFirst() {
		assertThat(this.demonstration.texts().keySet()).startsWith("datapackage.json", "election.csv", "areas.csv",
				"councils.csv", "constituencies.csv", "candidates.csv", "stations.csv", "rolls.csv", "tallies.csv",
				"votes.csv");
	}

	@Test
	void saysThatEverythingIsSimulated() {
		assertThat(this.demonstration.rows("election")).singleElement().satisfies((row) -> {
			assertThat(row.text("slug")).isEqualTo("2021");
			assertThat(row.text("simulated")).isEqualTo("true");
			assertThat(row.text("coverage")).isEqualTo("31");
		});
		assertThat(this.demonstration.rows("candidates"))
			.allMatch((row) -> row.text("programme").startsWith("Nhân vật hư cấu – dữ liệu mô phỏng"));
		assertThat(this.demonstration.rows("publications")).allMatch((row) -> row.text("note").equals("mô phỏng"));
	}

	@Test
	void carriesThePublishedFiguresUnchanged() throws IOException {
		List<String> reference = new String(Reference.open("/reference/published-figures.csv").readAllBytes(),
				StandardCharsets.UTF_8)
			.lines()
			.filter((line) -> !line.startsWith("2026,"))
			.toList();
		assertThat(this.demonstration.text("published-figures.csv").lines()).containsExactlyElementsOf(reference);
	}

}
