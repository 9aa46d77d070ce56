package vn.homphieu.datapackage.generator;

import java.util.Locale;
import vn.homphieu.kernel.AreaLevel;

/**
 * An administrative unit of the official list.
 *
 * @param parent the code of the unit above, empty for a province
 * @param type its official type, such as “Quận”
 * @param name its name without the type
 */
record Area(String code, AreaLevel level, String parent, String type, String name) {

	/** Names the area inside a sentence: “quận Hồng Bàng”. */
	String fullName() {
		return this.type.toLowerCase(Locale.ROOT) + " " + this.name;
	}

	/**
	 * Tells whether the area is a ward (phường), whose council has a lower least size.
	 */
	boolean isWard() {
		return this.type.equals("Phường");
	}

	boolean isTown() {
		return this.type.equals("Thị trấn");
	}

}
