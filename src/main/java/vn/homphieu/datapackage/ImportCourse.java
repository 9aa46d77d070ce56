package vn.homphieu.datapackage;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import vn.homphieu.datapackage.content.Contents;
import vn.homphieu.datapackage.file.PackageFile;
import vn.homphieu.datapackage.file.PackageSource;

/**
 * The course of an import: its phases, each as long against the others as the size of its
 * file lets expect. The seconds for a megabyte are those of a whole nation on two cores;
 * only their ratios matter.
 */
final class ImportCourse {

	private static final double MEGABYTE = 1 << 20;

	private static final double READ = 0.035;

	private static final double CHECKED = 0.18;

	private static final double ADDED_UP = 0.45;

	private static final double PUBLISHED = 0.09;

	/** The tables that take time, with the file that each comes from. */
	private enum Stored {

		CONSTITUENCY(PackageFile.CONSTITUENCIES, 0.33), CANDIDATE(PackageFile.CANDIDATES, 0.1),
		POLLING_STATION(PackageFile.STATIONS, 0.54), ROLL(PackageFile.ROLLS, 1.1), TALLY(PackageFile.TALLIES, 0.58),
		CANDIDATE_VOTES(PackageFile.VOTES, 0.77);

		private final PackageFile file;

		private final double seconds;

		Stored(PackageFile file, double seconds) {
			this.file = file;
			this.seconds = seconds;
		}

		String table() {
			return name().toLowerCase(Locale.ROOT);
		}

		int rows(Contents contents) {
			return switch (this) {
				case CONSTITUENCY -> contents.units().all().size();
				case CANDIDATE -> contents.candidates().size();
				case POLLING_STATION -> contents.stations().size();
				case ROLL -> contents.rolls().size();
				case TALLY -> contents.tallies().size();
				case CANDIDATE_VOTES -> contents.votes().size();
			};
		}

	}

	/** A stretch of the course, in seconds from its start. */
	private record Phase(double start, double length) {
	}

	private final ImportProgress progress;

	private final Map<String, Phase> phases = new LinkedHashMap<>();

	private double length;

	private double share;

	ImportCourse(PackageSource source, boolean publish, ImportProgress progress) {
		this.progress = progress;
		for (PackageFile file : PackageFile.values()) {
			plan(reading(file.fileName()), file, READ, source);
		}
		plan("checking", PackageFile.VOTES, CHECKED, source);
		for (Stored stored : Stored.values()) {
			plan(storing(stored.table()), stored.file, stored.seconds, source);
		}
		plan("adding up", PackageFile.VOTES, ADDED_UP, source);
		plan("publishing", PackageFile.VOTES, publish ? PUBLISHED : 0, source);
	}

	private void plan(String phase, PackageFile file, double seconds, PackageSource source) {
		double own = source.names().contains(file.fileName()) ? seconds * source.size(file.fileName()) / MEGABYTE : 0;
		this.phases.put(phase, new Phase(this.length, own));
		this.length += own;
	}

	void reading(String file, long done, long total) {
		at(reading(file), (total > 0) ? (double) done / total : 0);
	}

	void storing(String table, long rows, Contents contents) {
		for (Stored stored : Stored.values()) {
			if (stored.table().equals(table)) {
				at(storing(table), (double) rows / Math.max(1, stored.rows(contents)));
			}
		}
	}

	void begin(String phase) {
		at(phase, 0);
	}

	private void at(String name, double part) {
		Phase phase = this.phases.get(name);
		if (phase != null && this.length > 0) {
			this.share = Math.max(this.share, (phase.start() + part * phase.length()) / this.length);
		}
		this.progress.at(name, this.share);
	}

	private static String reading(String file) {
		return "reading " + file;
	}

	private static String storing(String table) {
		return "storing " + table.replace('_', ' ');
	}

}
