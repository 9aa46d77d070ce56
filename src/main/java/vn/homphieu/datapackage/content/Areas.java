package vn.homphieu.datapackage.content;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import vn.homphieu.area.AreaInfo;
import vn.homphieu.datapackage.file.PackageFile;
import vn.homphieu.datapackage.file.PackageSource;
import vn.homphieu.datapackage.file.Quoted;
import vn.homphieu.datapackage.file.Remarks;
import vn.homphieu.datapackage.file.Rows;
import vn.homphieu.kernel.AreaLevel;

/** The administrative units of a package with the country above them. */
public final class Areas {

	private final Codes codes = new Codes(PackageFile.AREAS);

	private final Area country = new Area(AreaInfo.COUNTRY_CODE, AreaLevel.COUNTRY, "", "Việt Nam", 1);

	private final List<Area> all = new ArrayList<>();

	private Areas() {
		this.all.add(this.country);
	}

	static Areas read(PackageSource source, boolean districtsElect, Remarks errors) throws IOException {
		Areas areas = new Areas();
		List<String> parents = new ArrayList<>();
		long before = errors.total();
		int parentColumn;
		try (Rows rows = Rows.open(PackageFile.AREAS, source, errors)) {
			parentColumn = rows.column("parent_code");
			while (rows.next()) {
				areas.add(rows, parents);
			}
			areas.codes.end(rows);
		}
		if (errors.total() == before) {
			new AreaTree(areas, districtsElect, parentColumn, errors).build(parents);
		}
		if (errors.total() == before) {
			areas.all.sort(Comparator.comparing(Area::code));
			areas.all.forEach(Area::join);
			areas.country().number(0);
			areas.all.sort(Comparator.comparingInt(Area::line));
		}
		return areas;
	}

	private void add(Rows rows, List<String> parents) {
		String code = rows.text("code");
		if (AreaInfo.COUNTRY_CODE.equals(code)) {
			rows.refuse("code", "the code VN is the country's, which needs no row");
		}
		this.codes.add(rows, this.all.size());
		if (rows.isSound()) {
			this.all.add(new Area(code, AreaLevel.valueOf(rows.text("level").toUpperCase(Locale.ROOT)),
					rows.text("type"), rows.text("name"), rows.line()));
			parents.add(rows.text("parent_code"));
		}
	}

	/**
	 * Returns all areas.
	 * @return the country, then the areas in the order of the file
	 */
	public List<Area> all() {
		return this.all;
	}

	Area country() {
		return this.country;
	}

	int find(String code) {
		return this.codes.find(code);
	}

	/** The index of the area that a cell names, or NONE. */
	int find(Rows rows, String column) {
		return this.codes.find(rows, column);
	}

	/** The area that a cell names, the country for an empty cell; null if it is wrong. */
	@Nullable Area findOrCountry(Rows rows, String column) {
		if (rows.optional(column) == null) {
			return this.country;
		}
		int index = find(rows, column);
		return (index != Codes.NONE) ? this.all.get(index) : null;
	}

	/**
	 * Returns an area.
	 * @param index its place among all, 0 for the country
	 * @return the area
	 */
	public Area get(int index) {
		return this.all.get(index);
	}

	static String show(Area area) {
		return area.level().name().toLowerCase(Locale.ROOT) + " " + Quoted.value(area.code());
	}

}
