package vn.homphieu.area;

import vn.homphieu.kernel.AreaLevel;

/**
 * An administrative unit as other modules see it.
 *
 * @param id key in the database
 * @param code official code, unique within the election; the country is {@code VN}
 * @param type its kind, e.g. “Quận”; empty for the country
 * @param name its name without the kind
 * @param level its level
 * @param first first position of its subtree in a walk of the tree, parents first
 * @param last last position of its subtree
 */
public record AreaInfo(long id, String code, String type, String name, AreaLevel level, int first, int last) {

	/** Code of the country, the root of every election's areas. */
	public static final String COUNTRY_CODE = "VN";

	/**
	 * Returns the name with the kind in front, as it is written out in full.
	 * @return for example “Quận Hồng Bàng”
	 */
	public String fullName() {
		return this.type.isEmpty() ? this.name : this.type + " " + this.name;
	}

	/**
	 * Tells whether another area lies in this one.
	 * @param other an area of the same election
	 * @return whether this is above the other; no area contains itself
	 */
	public boolean contains(AreaInfo other) {
		return this.first < other.first && other.last <= this.last;
	}

	public boolean isCountry() {
		return this.level == AreaLevel.COUNTRY;
	}

	public boolean isLeaf() {
		return this.first == this.last;
	}

}
