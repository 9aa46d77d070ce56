package vn.homphieu.datapackage.generator;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import vn.homphieu.election.RuleSet;

/**
 * What a simulated election is called, when it is held and which totals it must reach.
 */
final class ElectionFacts {

	/** The elections that can be made. */
	static final List<String> PRESETS = List.of("2021", "2026");

	private final Properties facts = new Properties();

	private final RuleSet rules;

	/**
	 * Reads the facts that the program carries.
	 * @param preset one of {@link #PRESETS}
	 */
	ElectionFacts(String preset) throws IOException {
		this.rules = RuleSet.preset(preset);
		try (Reader reader = new InputStreamReader(Reference.open("/simulation/election-" + preset + ".properties"),
				StandardCharsets.UTF_8)) {
			this.facts.load(reader);
		}
	}

	RuleSet rules() {
		return this.rules;
	}

	String text(String key) {
		String text = this.facts.getProperty(key);
		if (text == null) {
			throw new IllegalArgumentException("no fact " + key + " of " + this.rules.code());
		}
		return text;
	}

	/** Returns a number, 0 where the election does not know it. */
	int number(String key) {
		return Integer.parseInt(this.facts.getProperty(key, "0"));
	}

	LocalDate day() {
		return LocalDate.parse(text("day"));
	}

	/** Returns the day of a fact. */
	LocalDate day(String key) {
		return LocalDate.parse(text(key));
	}

	/** Returns the last day on which somebody on the lists was born. */
	LocalDate youngest() {
		return LocalDate.parse(text("youngest"));
	}

	/** Returns the day after which nobody is young any more who was born on it. */
	LocalDate youngAfter() {
		return day().minusYears(this.rules.ages().youngBelow());
	}

}
