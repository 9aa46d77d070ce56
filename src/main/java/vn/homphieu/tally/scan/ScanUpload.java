package vn.homphieu.tally.scan;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/**
 * A file that somebody wants to attach.
 *
 * @param file the file, which the caller deletes
 * @param name name that it had
 * @param constituency code of the constituency whose minutes it shows, or {@code null}
 * for all of the voting area
 * @param round the round, or {@code null} with {@code constituency}
 */
record ScanUpload(Path file, String name, @Nullable String constituency, @Nullable Integer round) {

	private static final int LONGEST = 200;

	/** The name without folders and control characters. */
	String shortName() {
		String plain = this.name.replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "").strip();
		return plain.substring(0, Math.min(plain.length(), LONGEST));
	}

}
