package vn.homphieu.datapackage.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;

import org.jspecify.annotations.Nullable;

import vn.homphieu.datapackage.generator.GeneratorOptions;
import vn.homphieu.kernel.Slug;

/**
 * What was typed.
 *
 * @param plan rule set and area, e.g. {@code 2021/31}; {@code 2021/} for the country
 * @param scale percent of the voting areas
 * @param seed any whole number
 * @param share percent of the constituencies whose minutes are in
 * @param publish whether those are published
 * @param slug short name
 * @param name full name
 */
public record SimulationForm(@Nullable String plan, @Nullable String scale, @Nullable String seed,
		@Nullable String share, @Nullable Boolean publish, @Nullable String slug, @Nullable String name) {

	static final SimulationForm EMPTY = new SimulationForm("2021/31", "10",
			String.valueOf(GeneratorOptions.DEFAULT_SEED), "100", true, "", "");

	private static final int LONGEST_NAME = 200;

	/**
	 * What is wrong: names of fields, each the end of a text {@code simulation.fault.}.
	 */
	List<String> faults(List<String> plans) {
		List<String> faults = new ArrayList<>();
		add(faults, "plan", plans.contains(text(this.plan)));
		add(faults, "scale", isWithin(this.scale, 1));
		add(faults, "seed", number(this.seed).isPresent());
		add(faults, "share", isWithin(this.share, 0));
		add(faults, "slug", Slug.isValid(text(this.slug)) && !text(this.slug).startsWith("practice-"));
		add(faults, "name", !text(this.name).isEmpty() && text(this.name).length() <= LONGEST_NAME
				&& text(this.name).chars().noneMatch(Character::isISOControl));
		return faults;
	}

	private static void add(List<String> faults, String field, boolean right) {
		if (!right) {
			faults.add(field);
		}
	}

	private static boolean isWithin(@Nullable String percent, int least) {
		OptionalLong number = number(percent);
		return number.isPresent() && number.getAsLong() >= least && number.getAsLong() <= Simulation.ALL;
	}

	private static OptionalLong number(@Nullable String text) {
		try {
			return OptionalLong.of(Long.parseLong(text(text)));
		}
		catch (NumberFormatException ex) {
			return OptionalLong.empty();
		}
	}

	private static String text(@Nullable String value) {
		return Objects.requireNonNullElse(value, "").strip();
	}

	/** What is wanted; only where nothing is wrong. */
	Simulation simulation() {
		String[] chosen = text(this.plan).split("/", -1);
		return new Simulation(chosen[0], chosen[1], Integer.parseInt(text(this.scale)), Long.parseLong(text(this.seed)),
				Integer.parseInt(text(this.share)), Boolean.TRUE.equals(this.publish), text(this.slug),
				text(this.name));
	}

}
