package vn.homphieu.datapackage.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.homphieu.datapackage.file.PackageFile;
import vn.homphieu.datapackage.file.Quoted;
import vn.homphieu.datapackage.file.Remarks;
import vn.homphieu.kernel.AreaLevel;

/**
 * Puts every area under its parent and refuses what makes no tree of country, provinces,
 * districts, communes.
 */
final class AreaTree {

	private static final int MOST_SHOWN = 10;

	private final Areas areas;

	private final boolean districtsElect;

	private final int column;

	private final Remarks errors;

	/** Areas that are known to lead up to the country, or whose cycle was reported. */
	private final Set<Area> seen = new HashSet<>();

	AreaTree(Areas areas, boolean districtsElect, int column, Remarks errors) {
		this.areas = areas;
		this.districtsElect = districtsElect;
		this.column = column;
		this.errors = errors;
	}

	/** Links the areas after the country to the parents with these codes. */
	void build(List<String> parents) {
		List<Area> linked = new ArrayList<>();
		for (int i = 0; i < parents.size(); i++) {
			Area area = this.areas.get(i + 1);
			Area parent = parent(area, parents.get(i));
			if (parent != null) {
				area.moveUnder(parent);
				linked.add(area);
			}
		}
		this.seen.add(this.areas.country());
		for (Area area : linked) {
			if (!isInCycle(area)) {
				checkLevel(area);
			}
		}
	}

	private @Nullable Area parent(Area area, String code) {
		if (code.isEmpty()) {
			if (area.level() != AreaLevel.PROVINCE) {
				refuse(area, "parent_code is missing; only a province has none");
				return null;
			}
			return this.areas.country();
		}
		int index = this.areas.find(code);
		if (index == Codes.NONE) {
			refuse(area, "parent_code is no code of areas.csv: " + Quoted.value(code));
			return null;
		}
		return this.areas.get(index);
	}

	private boolean isInCycle(Area area) {
		Set<Area> path = new LinkedHashSet<>();
		Area at = area;
		while (at != null && !this.seen.contains(at) && !path.contains(at)) {
			path.add(at);
			at = at.parent();
		}
		boolean cycle = at != null && path.contains(at);
		if (cycle) {
			refuse(area, "the areas lie in each other, a cycle: "
					+ path.stream().map(Area::code).limit(MOST_SHOWN).collect(Collectors.joining(" in ")));
		}
		this.seen.addAll(path);
		return cycle;
	}

	private void checkLevel(Area area) {
		Area parent = area.parent();
		if (parent != null && !mayLieIn(area.level(), parent.level())) {
			refuse(area, Areas.show(area) + " cannot lie in " + Areas.show(parent));
		}
	}

	/** Without a council level of districts, communes lie directly in a province. */
	private boolean mayLieIn(AreaLevel level, AreaLevel parent) {
		return switch (level) {
			case COUNTRY -> false;
			case PROVINCE -> parent == AreaLevel.COUNTRY;
			case DISTRICT -> parent == AreaLevel.PROVINCE;
			case COMMUNE -> parent == AreaLevel.DISTRICT || (!this.districtsElect && parent == AreaLevel.PROVINCE);
		};
	}

	private void refuse(Area area, String message) {
		this.errors.add(PackageFile.AREAS.fileName(), area.line(), this.column, message);
	}

}
