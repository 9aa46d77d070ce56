package vn.homphieu.datapackage.generator;

import org.jspecify.annotations.Nullable;
import vn.homphieu.kernel.Level;

/**
 * A body to be elected.
 *
 * @param area the area whose council it is, {@code null} for the National Assembly
 */
record Council(Level level, @Nullable Area area, int seats, String name) {

	/** Makes the council of an area. */
	static Council of(Level level, Area area, int seats) {
		return new Council(level, area, seats, "Hội đồng nhân dân " + area.fullName());
	}

	String code() {
		return (this.area != null) ? this.level.name().substring(0, 1) + this.area.code() : "NA";
	}

	String areaCode() {
		return (this.area != null) ? this.area.code() : "";
	}

	/** Names the body that publishes its result (Art. 86). */
	String publisher() {
		return (this.area != null) ? "Ủy ban bầu cử " + this.area.fullName() : "Hội đồng bầu cử quốc gia";
	}

	/** Returns how the resolutions of its publisher are numbered. */
	String resolutionSuffix() {
		return (this.area != null) ? "/NQ-UBBC" : "/NQ-HĐBCQG";
	}

}
