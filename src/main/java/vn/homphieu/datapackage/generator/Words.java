package vn.homphieu.datapackage.generator;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The word lists of invented people, by section; frequent words stand several times. */
final class Words {

	private static final Pattern REPEATED = Pattern.compile("^([^;*]+)\\*([0-9]+)(.*)$");

	private final Map<String, List<String>> sections = new HashMap<>();

	Words() throws IOException {
		List<String> section = new ArrayList<>();
		try (BufferedReader reader = new BufferedReader(
				new InputStreamReader(Reference.open("/simulation/words.txt"), StandardCharsets.UTF_8))) {
			for (String line : reader.lines().toList()) {
				if (line.startsWith("[")) {
					section = new ArrayList<>();
					this.sections.put(line.substring(1, line.length() - 1), section);
				}
				else if (!line.isBlank() && !line.startsWith("#")) {
					add(section, line);
				}
			}
		}
	}

	private static void add(List<String> section, String line) {
		Matcher repeated = REPEATED.matcher(line);
		int times = repeated.matches() ? Integer.parseInt(repeated.group(2)) : 1;
		String word = repeated.matches() ? repeated.group(1) + repeated.group(3) : line;
		for (int i = 0; i < times; i++) {
			section.add(word);
		}
	}

	List<String> get(String section) {
		List<String> words = this.sections.get(section);
		if (words == null) {
			throw new IllegalArgumentException("no word list " + section);
		}
		return words;
	}

}
