package vn.homphieu.datapackage.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import vn.homphieu.datapackage.generator.WrittenPackage.Row;

/** The minutes of Hải Phòng 2021, added up anew from the written tables alone. */
@TestInstance(Lifecycle.PER_CLASS)
class SimulatedMinutesTests {

	private final WrittenPackage written = WrittenPackage.demonstration();

	private final WrittenResults results = new WrittenResults();

	@Test
	void reachesThePublishedTurnout() {
		long registered = 0;
		long voted = 0;
		for (String unit : List.of("NA-31-1", "NA-31-2", "NA-31-3")) {
			registered += WrittenResults.sum(this.results.deciding(unit), "registered");
			voted += WrittenResults.sum(this.results.deciding(unit), "voted");
		}
		assertThat(WrittenResults.percent(voted, registered)).isEqualTo("99.78");
	}

	@Test
	void reachesThePublishedShareOfValidBallots() {
		long collected = 0;
		long valid = 0;
		for (String unit : this.results.units()) {
			collected += WrittenResults.sum(this.results.deciding(unit), "collected");
			valid += WrittenResults.sum(this.results.deciding(unit), "valid");
		}
		assertThat(WrittenResults.percent(valid, collected)).isEqualTo("99.39");
	}

	@Test
	void fillsThePublishedSeats() {
		Map<String, Integer> elected = new TreeMap<>();
		this.results.units()
			.forEach((unit) -> elected.merge(unit.substring(0, 1), this.results.elected(unit).size(), Integer::sum));
		assertThat(elected).isEqualTo(Map.of("N", 9, "P", 67, "D", 496, "C", 5191));
	}

	@Test
	void confirmsTheElectedDeputies() {
		List<String> elected = new ArrayList<>();
		List.of("NA-31-1", "NA-31-2", "NA-31-3").forEach((unit) -> elected.addAll(this.results.elected(unit)));
		assertThat(this.written.rows("confirmations")).extracting((row) -> row.text("candidate_code"))
			.containsExactlyInAnyOrderElementsOf(elected);
	}

	@Test
	void votesAgainOnlyWhereDue() {
		Map<Set<Integer>, Integer> courses = new HashMap<>();
		for (String unit : this.results.units()) {
			Map<Integer, List<Row>> rounds = this.results.rounds(unit);
			List<Row> first = rounds.getOrDefault(1, List.of());
			boolean failed = 2 * WrittenResults.sum(first, "voted") <= WrittenResults.sum(first, "registered");
			assertThat(rounds.containsKey(2)).as(unit).isEqualTo(failed);
			int elected = this.results.winners(unit, this.results.deciding(unit), this.results.seats(unit)).size();
			boolean tooFew = unit.startsWith("NA") ? elected < this.results.seats(unit)
					: 3 * elected < 2 * this.results.seats(unit);
			assertThat(rounds.containsKey(3)).as(unit).isEqualTo(tooFew);
			rounds.values().forEach((round) -> assertThat(round).hasSameSizeAs(first));
			courses.merge(rounds.keySet(), 1, Integer::sum);
		}
		assertThat(courses.keySet()).isEqualTo(Set.of(Set.of(1), Set.of(1, 2), Set.of(1, 3), Set.of(1, 2, 3)));
	}

	@Test
	void leavesSomeUnitsShortAndFillsSomeByAnExtraVote() {
		Set<String> kinds = new HashSet<>();
		for (String unit : this.results.units()) {
			int missing = this.results.seats(unit) - this.results.elected(unit).size();
			kinds.add((this.results.rounds(unit).containsKey(3) ? "extra " : "first ") + missing);
		}
		assertThat(kinds).containsExactlyInAnyOrder("first 0", "first 1", "extra 0", "extra 1", "extra 2");
	}

	@Test
	void decidesATieByAgeAndRefusesExactlyHalf() {
		int ties = 0;
		int halves = 0;
		for (String unit : this.results.units()) {
			Map<String, Long> totals = this.results.totals(unit, this.results.deciding(unit));
			long valid = WrittenResults.sum(this.results.deciding(unit), "valid");
			List<Long> sorted = totals.values().stream().sorted(Comparator.reverseOrder()).toList();
			long last = sorted.get(this.results.seats(unit) - 1);
			if (last == sorted.get(this.results.seats(unit)) && 2 * last > valid) {
				ties++;
				assertThat(totals.entrySet().stream().filter((entry) -> entry.getValue() == last))
					.extracting((entry) -> this.results.birth(entry.getKey()))
					.doesNotHaveDuplicates()
					.allMatch((birth) -> birth.length() == 10);
			}
			halves += sorted.contains(valid / 2) && valid % 2 == 0 ? 1 : 0;
		}
		assertThat(ties).isEqualTo(2);
		assertThat(halves).isPositive();
	}

	@Test
	void holdsEveryRuleThatBlocksMinutes() {
		for (String unit : this.results.units()) {
			this.results.rounds(unit)
				.forEach((round,
						rows) -> rows.forEach((row) -> assertThat(faults(unit, round, row))
							.as("%s %s round %d", row.text("station_code"), unit, round)
							.isEmpty()));
		}
		assertThat(this.written.rows("tallies")).hasSize(this.results.tallyCount());
	}

	@Test
	void warnsRarely() {
		Map<String, Long> voted = new HashMap<>();
		int warnings = 0;
		for (Row row : this.written.rows("tallies")) {
			warnings += row.number("registered") == row.number("voted") && row.number("voted") > 500 ? 1 : 0;
			warnings += row.number("issued") != row.number("voted") ? 1 : 0;
			warnings += row.number("collected") < row.number("issued") ? 1 : 0;
			if (row.text("constituency_code").startsWith("NA")) {
				voted.put(row.text("station_code"), (long) row.number("voted"));
			}
		}
		assertThat(warnings).isBetween(10, 300);
		assertThat(this.written.rows("tallies"))
			.allMatch((row) -> row.number("voted") <= voted.getOrDefault(row.text("station_code"), Long.MAX_VALUE));
	}

	/** Names the rules of DOMAIN.md §8 that a row breaks. */
	private List<String> faults(String unit, int round, Row row) {
		int seats = this.results.seats(unit) - ((round == 3)
				? this.results.winners(unit, this.results.deciding(unit), this.results.seats(unit)).size() : 0);
		int valid = row.number("valid");
		Collection<Integer> cast = this.results.votes(row).values();
		int names = cast.stream().mapToInt(Integer::intValue).sum();
		List<String> faults = new ArrayList<>();
		check(faults, "E02", row.number("invalid") >= 0 && cast.stream().allMatch((number) -> number >= 0));
		check(faults, "E03", List.copyOf(this.results.votes(row).keySet()).equals(this.results.standing(unit, round)));
		check(faults, "E04", row.number("registered") > 0);
		check(faults, "E05", row.number("voted") <= row.number("registered"));
		check(faults, "E06", row.number("collected") <= row.number("issued"));
		check(faults, "E07", valid + row.number("invalid") == row.number("collected"));
		check(faults, "E08", row.number("collected") <= row.number("voted"));
		check(faults, "E10", cast.stream().allMatch((number) -> number <= valid));
		check(faults, "E11", names <= seats * valid);
		check(faults, "E12", names >= valid);
		check(faults, "E14", row.number("registered") <= 4000);
		if (!row.text("ballots_by_names").isEmpty()) {
			int[] sorted = Arrays.stream(row.text("ballots_by_names").split(";", -1))
				.mapToInt(Integer::parseInt)
				.toArray();
			int weighed = 0;
			for (int i = 0; i < sorted.length; i++) {
				weighed += (i + 1) * sorted[i];
			}
			check(faults, "E13", sorted.length == seats && Arrays.stream(sorted).sum() == valid && weighed == names
					&& Arrays.stream(sorted).allMatch((number) -> number >= 0));
		}
		return faults;
	}

	private static void check(List<String> faults, String code, boolean held) {
		if (!held) {
			faults.add(code);
		}
	}

}
