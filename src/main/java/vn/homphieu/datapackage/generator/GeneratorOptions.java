package vn.homphieu.datapackage.generator;

import org.jspecify.annotations.Nullable;

/**
 * Which simulated election to make.
 *
 * @param preset the rule set, {@code 2021} or {@code 2026}
 * @param area the code of a province, or {@code null} for the whole country
 * @param scale the share of districts, communes, councils and voting areas to make, from
 * 0.01 to 1
 * @param seed any number; the same seed gives the same bytes
 */
public record GeneratorOptions(String preset, @Nullable String area, double scale, long seed) {

	/** The seed where none is given: the election day of 2021. */
	public static final long DEFAULT_SEED = 20210523L;

	/**
	 * Asks for the whole election with the seed that the demonstration data have.
	 * @param preset the rule set, {@code 2021} or {@code 2026}
	 * @param area the code of a province, or {@code null} for the whole country
	 */
	public GeneratorOptions(String preset, @Nullable String area) {
		this(preset, area, 1, DEFAULT_SEED);
	}

	boolean isWhole() {
		return this.scale == 1;
	}

}
