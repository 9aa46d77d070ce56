package vn.homphieu.datapackage.simulation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.homphieu.datapackage.generator.GeneratorOptions;

/**
 * A simulated election that is wanted.
 *
 * @param preset the rule set, {@code 2021} or {@code 2026}
 * @param area code of a province; empty for the whole country
 * @param scale percent of its districts, communes and voting areas, 1 to 100
 * @param seed another seed makes other figures
 * @param share percent of its constituencies whose minutes are in, 0 to 100
 * @param publish whether those are published
 * @param slug its short name
 * @param name its full name
 */
record Simulation(String preset, String area, int scale, long seed, int share, boolean publish, String slug,
		String name) {

	static final int ALL = 100;

	GeneratorOptions options() {
		return new GeneratorOptions(this.preset, this.area.isEmpty() ? null : this.area, this.scale / (double) ALL,
				this.seed);
	}

	Map<String, String> text() {
		Map<String, String> text = new LinkedHashMap<>();
		text.put("preset", this.preset);
		text.put("area", this.area);
		text.put("scale", String.valueOf(this.scale));
		text.put("seed", String.valueOf(this.seed));
		text.put("share", String.valueOf(this.share));
		text.put("publish", String.valueOf(this.publish));
		text.put("slug", this.slug);
		text.put("name", this.name);
		return text;
	}

	static Simulation read(Map<String, String> text) {
		return new Simulation(value(text, "preset"), value(text, "area"), Integer.parseInt(value(text, "scale")),
				Long.parseLong(value(text, "seed")), Integer.parseInt(value(text, "share")),
				Boolean.parseBoolean(value(text, "publish")), value(text, "slug"), value(text, "name"));
	}

	private static String value(Map<String, String> text, String name) {
		@Nullable String value = text.get(name);
		return Objects.requireNonNull(value, name);
	}

}
