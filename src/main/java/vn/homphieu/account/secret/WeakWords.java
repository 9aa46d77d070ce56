package vn.homphieu.account.secret;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** The words that passwords are guessed from first. */
final class WeakWords {

	private static final Pattern SPACES = Pattern.compile(" +");

	/** In small letters without accents. */
	static final List<String> ALL = read();

	private WeakWords() {
	}

	private static List<String> read() {
		try (InputStream file = Objects
			.requireNonNull(WeakWords.class.getResourceAsStream("/reference/weak-words.txt"));
				BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
			return lines.lines().filter((line) -> !line.startsWith("#")).flatMap(SPACES::splitAsStream).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
