package vn.homphieu.datapackage.generator;

import java.util.List;
import java.util.Locale;
import vn.homphieu.kernel.AreaLevel;

/** Names the polling rooms; whose places they are is invented. */
final class StationNames {

	private static final List<String> SCHOOLS = List.of("Trường Mầm non", "Trường Tiểu học", "Trường Trung học cơ sở");

	private final Areas areas;

	private final Chance chance;

	StationNames(Areas areas, Chance chance) {
		this.areas = areas;
		this.chance = chance;
	}

	String name(Area leaf, int number, StationKind kind) {
		if (kind != StationKind.REGULAR) {
			return kind.place() + " tại " + leaf.fullName();
		}
		if (number == 1 && this.chance.perMille(400)) {
			return "Hội trường Ủy ban nhân dân " + leaf.fullName();
		}
		if (this.chance.perMille(150)) {
			return this.chance.pick(SCHOOLS) + " " + leaf.name() + ", phòng " + number;
		}
		return "Nhà văn hóa " + quarter(leaf) + " " + number;
	}

	String address(Area leaf, int number) {
		return quarter(leaf).substring(0, 1).toUpperCase(Locale.ROOT) + quarter(leaf).substring(1) + " " + number + ", "
				+ this.areas.place(leaf);
	}

	/** Towns and wards have residential groups, villages have hamlets. */
	static String quarter(Area leaf) {
		if (leaf.level() == AreaLevel.DISTRICT) {
			return "khu dân cư";
		}
		return (leaf.isWard() || leaf.isTown()) ? "tổ dân phố" : "thôn";
	}

}
