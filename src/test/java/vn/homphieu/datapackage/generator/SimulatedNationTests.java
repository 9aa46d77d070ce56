package vn.homphieu.datapackage.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.homphieu.datapackage.generator.WrittenPackage.Row;

/** Both elections as a hundredth of the country: what stays and what becomes less. */
@TestInstance(Lifecycle.PER_CLASS)
class SimulatedNationTests {

	private final WrittenPackage small = small("2021", 5);

	private final WrittenPackage later = small("2026", 5);

	@Test
	void keepsEveryProvinceAndEveryConstituencyOfTheAssembly() {
		assertThat(count(this.small, "areas", "level")).containsEntry("province", 63L);
		assertThat(count(this.small, "areas", "level").get("commune")).isBetween(700L, 1200L);
		assertThat(count(this.small, "constituencies", "council_code")).containsEntry("NA", 184L);
		assertThat(count(this.later, "areas", "level")).containsEntry("province", 34L).doesNotContainKey("district");
		assertThat(count(this.later, "constituencies", "council_code")).containsEntry("NA", 182L);
	}

	@Test
	void hasTheLevelsOfTheRuleSet() {
		assertThat(count(this.small, "councils", "level").keySet())
			.isEqualTo(Set.of("NATIONAL_ASSEMBLY", "PROVINCE", "DISTRICT", "COMMUNE"));
		assertThat(count(this.later, "councils", "level").keySet())
			.isEqualTo(Set.of("NATIONAL_ASSEMBLY", "PROVINCE", "COMMUNE"));
	}

	@Test
	void nominatesTwoMoreThanSeatsForTheAssembly() {
		assertThat(assembly(this.small, "candidates")).hasSize(868);
		assertThat(assembly(this.small, "candidates")).filteredOn((row) -> row.text("nominated_by").equals("SELF"))
			.hasSize(9);
		assertThat(assembly(this.small, "candidates")).filteredOn((row) -> row.text("nominated_by").equals("CENTRAL"))
			.hasSize(203);
		assertThat(assembly(this.later, "candidates")).hasSize(864);
	}

	@Test
	void electsTheAssemblyOfThePublishedComposition() {
		Set<String> confirmed = this.small.rows("confirmations")
			.stream()
			.filter((row) -> row.text("confirmed").equals("true"))
			.map((row) -> row.text("candidate_code"))
			.collect(Collectors.toSet());
		List<Row> deputies = assembly(this.small, "candidates").stream()
			.filter((row) -> confirmed.contains(row.text("code")))
			.toList();
		assertThat(deputies).hasSize(499);
		assertThat(deputies).filteredOn((row) -> row.text("gender").equals("FEMALE")).hasSize(151);
		assertThat(deputies).filteredOn((row) -> !row.text("ethnicity").equals("Kinh")).hasSize(89);
		assertThat(deputies).filteredOn((row) -> row.text("birth_date").compareTo("1981-05-23") > 0).hasSize(47);
		assertThat(deputies).filteredOn((row) -> row.text("party_since").isEmpty()).hasSize(14);
		assertThat(deputies).filteredOn((row) -> !row.text("religion").equals("Không")).hasSize(12);
		assertThat(deputies).filteredOn((row) -> row.text("nominated_by").equals("SELF")).hasSize(4);
		assertThat(deputies).filteredOn((row) -> row.text("education").equals("POSTGRADUATE")).hasSize(392);
		assertThat(this.small.rows("confirmations")).filteredOn((row) -> row.text("confirmed").equals("false"))
			.singleElement()
			.matches((row) -> row.text("candidate_code").startsWith("NA-74-") && !row.text("reason").isEmpty());
	}

	@Test
	void stillHasEveryKindOfEvent() {
		Map<String, Set<String>> rounds = this.small.rows("tallies")
			.stream()
			.collect(Collectors.groupingBy((row) -> row.text("constituency_code").substring(0, 1),
					Collectors.mapping((row) -> row.text("round"), Collectors.toSet())));
		assertThat(rounds)
			.isEqualTo(Map.of("N", Set.of("1"), "P", Set.of("1"), "D", Set.of("1", "3"), "C", Set.of("1", "2", "3")));
	}

	@Test
	void claimsNoPublishedFigures() {
		assertThat(this.small.rows("published-figures")).isEmpty();
		assertThat(this.small.text("datapackage.json")).contains("thu nhỏ").contains("tỷ lệ 0.01");
		assertThat(this.small.rows("election")).singleElement()
			.matches((row) -> row.text("coverage").isEmpty() && row.text("slug").equals("2021"));
	}

	@Test
	void votesEarlyOnIslands() {
		assertThat(this.later.rows("stations")).filteredOn((row) -> row.text("commune_code").equals("11948"))
			.allMatch((row) -> row.text("voting_date").equals("2026-03-14"));
		assertThat(count(this.later, "stations", "voting_date").keySet()).contains("2026-03-15");
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2 })
	void holdsForAnySeed(long seed) {
		assertThat(small("2021", seed).rows("confirmations")).hasSize(500);
	}

	@Test
	void givesTheSameBytesAgain() {
		assertThat(small("2026", 5).zip()).isEqualTo(this.later.zip());
	}

	private static WrittenPackage small(String preset, long seed) {
		return new WrittenPackage(new GeneratorOptions(preset, null, 0.01, seed));
	}

	private static List<Row> assembly(WrittenPackage written, String table) {
		return written.rows(table).stream().filter((row) -> row.text("code").startsWith("NA-")).toList();
	}

	private static Map<String, Long> count(WrittenPackage written, String table, String column) {
		return Collections.unmodifiableMap(written.rows(table)
			.stream()
			.collect(Collectors.groupingBy((row) -> row.text(column), Collectors.counting())));
	}

}
