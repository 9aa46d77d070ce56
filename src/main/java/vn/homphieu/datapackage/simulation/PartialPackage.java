package vn.homphieu.datapackage.simulation;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;

/**
 * A generated package under another name, with a part of its minutes: of each level every
 * so many constituencies keep all of theirs, and with them their decisions; the others
 * keep none.
 */
final class PartialPackage {

	/**
	 * The files that tell of minutes, with the column of the constituency or candidate.
	 */
	private static final Map<String, String> OF_MINUTES = Map.of("tallies.csv", "constituency_code", "votes.csv",
			"constituency_code", "decisions.csv", "constituency_code", "confirmations.csv", "candidate_code");

	/** What petitions are about before there is a result. */
	private static final Set<String> WITHOUT_RESULTS = Set.of("ROLL", "CANDIDATE", "VOTING", "OTHER");

	private final Simulation wanted;

	PartialPackage(Simulation wanted) {
		this.wanted = wanted;
	}

	void write(Path whole, Path part) throws IOException {
		try (ZipFile in = new ZipFile(whole.toFile());
				ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(part))) {
			Set<String> kept = kept(in);
			Enumeration<? extends ZipEntry> entries = in.entries();
			while (entries.hasMoreElements()) {
				ZipEntry entry = entries.nextElement();
				out.putNextEntry(new ZipEntry(entry.getName()));
				String file = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
				if (file.equals("election.csv")) {
					rename(in, entry, out);
				}
				else if (this.wanted.share() < Simulation.ALL && OF_MINUTES.containsKey(file)) {
					copy(in, entry, OF_MINUTES.get(file), kept, out);
				}
				else if (this.wanted.share() == 0 && file.equals("petitions.csv")) {
					copy(in, entry, "subject", WITHOUT_RESULTS, out);
				}
				else {
					in.getInputStream(entry).transferTo(out);
				}
			}
		}
	}

	/** Codes of the constituencies that keep their minutes, and of who stands there. */
	private Set<String> kept(ZipFile in) throws IOException {
		Map<String, String> levels = new HashMap<>();
		Map<String, Integer> seen = new HashMap<>();
		Set<String> kept = new HashSet<>();
		for (CsvRecord council : rows(in, "councils.csv")) {
			levels.put(council.getField(0), council.getField(1));
		}
		for (CsvRecord unit : rows(in, "constituencies.csv")) {
			int number = seen.merge(String.valueOf(levels.get(unit.getField(1))), 1, Integer::sum);
			int share = this.wanted.share();
			if (number * share / Simulation.ALL > (number - 1) * share / Simulation.ALL) {
				kept.add(unit.getField(0));
			}
		}
		for (CsvRecord candidate : rows(in, "candidates.csv")) {
			if (kept.contains(candidate.getField(1))) {
				kept.add("candidate " + candidate.getField(0));
			}
		}
		return kept;
	}

	/**
	 * The generator writes the columns in the order of the data package's description.
	 */
	private static List<CsvRecord> rows(ZipFile in, String file) throws IOException {
		ZipEntry entry = in.stream()
			.filter((one) -> one.getName().equals(file) || one.getName().endsWith("/" + file))
			.findFirst()
			.orElseThrow(() -> new IOException("the package has no " + file));
		try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(reader(in, entry))) {
			return rows.stream().skip(1).toList();
		}
	}

	private static BufferedReader reader(ZipFile in, ZipEntry entry) throws IOException {
		return new BufferedReader(new InputStreamReader(in.getInputStream(entry), StandardCharsets.UTF_8));
	}

	private static Writer writer(ZipOutputStream out) {
		return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
	}

	private void rename(ZipFile in, ZipEntry entry, ZipOutputStream out) throws IOException {
		try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(reader(in, entry))) {
			Writer writer = writer(out);
			CsvWriter csv = CsvWriter.builder().build(writer);
			List<CsvRecord> all = rows.stream().toList();
			List<String> header = all.getFirst().getFields();
			csv.writeRecord(header);
			csv.writeRecord(header.stream().map((column) -> switch (column) {
				case "slug" -> this.wanted.slug();
				case "name" -> this.wanted.name();
				default -> all.get(1).getField(header.indexOf(column));
			}).toList());
			csv.flush();
			writer.flush();
		}
	}

	private static void copy(ZipFile in, ZipEntry entry, String column, Set<String> kept, ZipOutputStream out)
			throws IOException {
		String prefix = column.startsWith("candidate") ? "candidate " : "";
		try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(reader(in, entry))) {
			Writer writer = writer(out);
			CsvWriter csv = CsvWriter.builder().build(writer);
			int index = -1;
			for (CsvRecord row : rows) {
				if (index < 0) {
					index = row.getFields().indexOf(column);
					csv.writeRecord(row.getFields());
				}
				else if (kept.contains(prefix + row.getField(index))) {
					csv.writeRecord(row.getFields());
				}
			}
			csv.flush();
			writer.flush();
		}
	}

}
