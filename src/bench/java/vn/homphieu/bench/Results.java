package vn.homphieu.bench;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes RESULTS.md and growth.svg from the measured figures:
 * {@code RAW.csv FOLDER COMMIT SUBJECT}. What stands below the marker in an existing
 * RESULTS.md was written by hand and is kept.
 */
public final class Results {

	private static final String MARKER = "<!-- Written by hand below this line; the benchmark keeps it. -->";

	private static final List<Budget> BUDGETS = List.of(
			new Budget("kept.plain.ratio", "a kept page, requests a second against nginx, same bytes", "×", ">=", 0.45),
			new Budget("kept.gzip.ratio", "the same, compressed", "×", ">=", 0.45),
			new Budget("made.p99.100", "a page made anew, 99th percentile, all minutes", "ms", "<=", 50),
			new Budget("made.growth", "the same, all minutes against 1 %", "×", "<=", 1.2),
			new Budget("import.ratio", "import of the nation against COPY of the same rows", "×", "<=", 3),
			new Budget("recount.ratio", "recount of the nation against plain SQL sums", "×", "<=", 3),
			new Budget("start.script", "start with an existing database, by the script", "s", "<=", 5),
			new Budget("load.resident", "resident peak of Java under 1,000 requests/s", "MiB", "<=", 700),
			new Budget("publish.p99", "published to new figure at the origin, 99th percentile, 20 units/s", "ms", "<=", 1000),
			new Budget("entry.ratio", "minutes saved a second, 8 clerks, warm, against pgbench, same statements", "×", ">=",
					0.5),
			new Budget("typing.p95", "minutes saved, 95th percentile, 50 of 2,000 sessions typing, public load", "ms",
					"<=", 50),
			new Budget("reports.statistics", "final statistics of the nation as PDF, server with 512 MiB of heap", "s", "<=",
					60),
			new Budget("reports.districts", "reports of all districts as PDF in one zip, the same server", "s", "<=", 600),
			new Budget("view.kilobytes", "first view of a page over the wire", "kB", "<=", 150),
			new Budget("lighthouse.shift", "layout shift", "", "<=", 0),
			new Budget("lighthouse.performance", "Lighthouse: performance", "", ">=", 95),
			new Budget("lighthouse.accessibility", "Lighthouse: accessibility", "", ">=", 100),
			new Budget("lighthouse.best-practices", "Lighthouse: best practices", "", ">=", 100),
			new Budget("lighthouse.seo", "Lighthouse: search engines", "", ">=", 100));

	private Results() {
	}

	/**
	 * Writes the results.
	 * @param args what the class says
	 * @throws IOException if a file cannot be read or written
	 */
	public static void main(String[] args) throws IOException {
		Map<String, List<BigDecimal>> measured = new TreeMap<>();
		for (String line : Files.readAllLines(Path.of(args[0]))) {
			String[] cells = line.split(",", 2);
			measured.computeIfAbsent(cells[0], (name) -> new ArrayList<>()).add(new BigDecimal(cells[1]));
		}
		addGrowth(measured);
		Path results = Path.of(args[1], "RESULTS.md");
		Files.writeString(results, table(measured, args[2], args[3]) + byHand(results));
		Files.writeString(Path.of(args[1], "growth.svg"), GrowthChart.draw(measured));
	}

	/** Run by run: what all minutes cost against one hundredth of them. */
	private static void addGrowth(Map<String, List<BigDecimal>> measured) {
		List<BigDecimal> few = measured.getOrDefault("made.p99.1", List.of());
		List<BigDecimal> all = measured.getOrDefault("made.p99.100", List.of());
		for (int run = 0; run < Math.min(few.size(), all.size()); run++) {
			double growth = all.get(run).doubleValue() / few.get(run).doubleValue();
			measured.computeIfAbsent("made.growth", (name) -> new ArrayList<>())
				.add(BigDecimal.valueOf(Math.round(growth * 1000), 3));
		}
	}

	private static String table(Map<String, List<BigDecimal>> measured, String commit, String subject)
			throws IOException {
		StringBuilder text = new StringBuilder("# Measured against the budgets\n\n");
		text.append("Made by `src/bench/run`: ").append(subject).append(", commit ").append(commit).append(", ");
		text.append(machine()).append(".\n\n");
		text.append("| what | budget | min – median – max | runs | met |\n|---|---|---|---|---|\n");
		for (Budget budget : BUDGETS) {
			List<BigDecimal> values = measured.get(budget.name());
			text.append("| ").append(budget.what()).append(" | ").append(budget.limit()).append(" | ");
			text.append((values != null) ? Spread.of(values) + " | " + values.size() : "not measured | 0");
			text.append(" | ").append(budget.verdict(values)).append(" |\n");
		}
		text.append("\n![Time of a page made anew with 1 %, 10 % and all of the minutes](growth.svg)\n");
		text.append("\nAll figures behind it:\n\n| figure | min – median – max | runs |\n|---|---|---|\n");
		measured.forEach((name, values) -> text.append("| ")
			.append(name)
			.append(" | ")
			.append(Spread.of(values))
			.append(" | ")
			.append(values.size())
			.append(" |\n"));
		return text.append('\n').toString();
	}

	private static String machine() throws IOException {
		String memory = Files.readAllLines(Path.of("/proc/meminfo")).getFirst().replaceAll("\\D", "");
		return "%d cores, %d MiB, Java %s, Linux %s".formatted(Runtime.getRuntime().availableProcessors(),
				Long.parseLong(memory) / 1024, Runtime.version(), System.getProperty("os.version"));
	}

	private static String byHand(Path results) throws IOException {
		String old = Files.exists(results) ? Files.readString(results) : "";
		int marker = old.indexOf(MARKER);
		return (marker < 0) ? MARKER + "\n" : old.substring(marker);
	}

	/** A limit, and on which side of it a measured median has to be. */
	record Budget(String name, String what, String unit, String side, double bound) {

		String limit() {
			return (this.side.equals("<=") ? "≤ " : "≥ ")
					+ new BigDecimal(String.valueOf(this.bound)).stripTrailingZeros().toPlainString() + " " + this.unit;
		}

		String verdict(List<BigDecimal> values) {
			if (values == null) {
				return "–";
			}
			double median = Spread.of(values).median().doubleValue();
			return ((this.side.equals("<=") ? median <= this.bound : median >= this.bound)) ? "yes" : "**no**";
		}

	}

}
