package vn.homphieu.datapackage.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.homphieu.datapackage.generator.WrittenPackage.Row;

/** Who is elected, worked out from the written tables alone (DOMAIN.md §2.7, 2.8). */
final class WrittenResults {

	private final WrittenPackage written = WrittenPackage.demonstration();

	private final Map<String, Row> units = new LinkedHashMap<>();

	private final Map<String, Row> candidates = new HashMap<>();

	private final Map<String, List<String>> standing = new HashMap<>();

	/** Tallies by constituency and round. */
	private final Map<String, TreeMap<Integer, List<Row>>> tallies = new LinkedHashMap<>();

	/** Votes by constituency, round and station, then by candidate. */
	private final Map<String, Map<String, Integer>> votes = new HashMap<>();

	WrittenResults() {
		this.written.rows("constituencies").forEach((row) -> this.units.put(row.text("code"), row));
		for (Row row : this.written.rows("candidates")) {
			this.candidates.put(row.text("code"), row);
			if (row.text("status").equals("STANDING")) {
				this.standing.computeIfAbsent(row.text("constituency_code"), (unit) -> new ArrayList<>())
					.add(row.text("code"));
			}
		}
		for (Row row : this.written.rows("tallies")) {
			this.tallies.computeIfAbsent(row.text("constituency_code"), (unit) -> new TreeMap<>())
				.computeIfAbsent(row.number("round"), (round) -> new ArrayList<>())
				.add(row);
		}
		for (Row row : this.written.rows("votes")) {
			Integer before = this.votes.computeIfAbsent(key(row), (tally) -> new LinkedHashMap<>())
				.put(row.text("candidate_code"), row.number("votes"));
			assertThat(before).isNull();
		}
	}

	/** Returns the constituencies in the order of the file. */
	List<String> units() {
		return List.copyOf(this.units.keySet());
	}

	int tallyCount() {
		return this.votes.size();
	}

	/** Returns the votes of one row of tallies by candidate, in the order of the file. */
	Map<String, Integer> votes(Row tally) {
		return this.votes.getOrDefault(key(tally), Map.of());
	}

	/** Returns who stands in a round: all, or the losers in an extra vote. */
	List<String> standing(String unit, int round) {
		List<String> before = (round == 3) ? winners(unit, deciding(unit), seats(unit)) : List.of();
		return this.standing.getOrDefault(unit, List.of()).stream().filter((code) -> !before.contains(code)).toList();
	}

	List<String> elected(String unit) {
		List<String> elected = new ArrayList<>(winners(unit, deciding(unit), seats(unit)));
		List<Row> extra = rounds(unit).getOrDefault(3, List.of());
		elected.addAll(winners(unit, extra, seats(unit) - elected.size()));
		return elected;
	}

	List<String> winners(String unit, List<Row> rows, int seats) {
		Map<String, Long> totals = totals(unit, rows);
		long valid = sum(rows, "valid");
		return totals.keySet()
			.stream()
			.filter((code) -> 2 * totals.getOrDefault(code, 0L) > valid)
			.sorted(Comparator.comparingLong((String code) -> -totals.getOrDefault(code, 0L))
				.thenComparing(this::birth))
			.limit(seats)
			.toList();
	}

	Map<String, Long> totals(String unit, List<Row> rows) {
		Map<String, Long> totals = new LinkedHashMap<>();
		for (Row row : rows) {
			assertThat(row.text("constituency_code")).isEqualTo(unit);
			this.votes.getOrDefault(key(row), Map.of())
				.forEach((candidate, number) -> totals.merge(candidate, (long) number, Long::sum));
		}
		return totals;
	}

	String birth(String candidate) {
		Row row = this.candidates.get(candidate);
		return (row != null) ? row.text("birth_date") : "";
	}

	/** Returns the minutes that count: those of the re-vote where there was one. */
	List<Row> deciding(String unit) {
		return rounds(unit).getOrDefault(2, rounds(unit).getOrDefault(1, List.of()));
	}

	Map<Integer, List<Row>> rounds(String unit) {
		return this.tallies.getOrDefault(unit, new TreeMap<>());
	}

	int seats(String unit) {
		Row row = this.units.get(unit);
		return (row != null) ? row.number("seats") : 0;
	}

	static long sum(List<Row> rows, String column) {
		return rows.stream().mapToLong((row) -> row.number(column)).sum();
	}

	private static String key(Row row) {
		return row.text("constituency_code") + "/" + row.text("round") + "/" + row.text("station_code");
	}

	static String percent(long part, long whole) {
		long hundredths = (20_000 * part + whole) / (2 * whole);
		return hundredths / 100 + "." + Numbering.two((int) (hundredths % 100));
	}

}
