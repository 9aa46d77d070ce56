package vn.homphieu.datapackage.content;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.homphieu.datapackage.file.PackageFile;
import vn.homphieu.datapackage.file.PackageSource;
import vn.homphieu.datapackage.file.Quoted;
import vn.homphieu.datapackage.file.Remarks;
import vn.homphieu.datapackage.file.Rows;
import vn.homphieu.kernel.AreaLevel;
import vn.homphieu.kernel.Level;

/** Reads the consultation conferences of a package. */
final class Consultations {

	private static final String AREA = "area_code";

	private static final String HELD_ON = "held_on";

	private static final List<String> GROUPS = List.of("women", "ethnic_minority", "young", "non_party");

	private final ElectionRow election;

	private final Areas areas;

	private final Councils councils;

	private final List<Consultation> all = new ArrayList<>();

	private final Map<List<Object>, LocalDate> days = new HashMap<>();

	private Consultations(ElectionRow election, Areas areas, Councils councils) {
		this.election = election;
		this.areas = areas;
		this.councils = councils;
	}

	static List<Consultation> read(PackageSource source, ElectionRow election, Areas areas, Councils councils,
			Remarks errors) throws IOException {
		Consultations consultations = new Consultations(election, areas, councils);
		Documents.each(PackageFile.CONSULTATIONS, source, errors, consultations::add);
		return consultations.all;
	}

	private void add(Rows rows) {
		int council = this.councils.find(rows, "council_code");
		Area area = (council != Codes.NONE) ? area(rows, this.councils.get(council)) : null;
		if (area == null) {
			return;
		}
		LocalDate day = Objects.requireNonNull(rows.date(HELD_ON));
		checkDay(rows, council, area, day);
		checkGroups(rows);
		if (rows.isSound()) {
			this.all.add(new Consultation(council, area, rows.number("round"), day, rows.optionalNumber("places"),
					rows.optionalNumber("nominated"), rows.optionalNumber("self_nominated"),
					rows.optionalNumber("women"), rows.optionalNumber("ethnic_minority"), rows.optionalNumber("young"),
					rows.optionalNumber("non_party"), rows.optionalNumber("withdrawn"),
					rows.optionalNumber("not_trusted"), rows.optionalNumber("removed"), rows.optional("note")));
		}
	}

	/** Each province consults on its own candidates for the National Assembly. */
	private @Nullable Area area(Rows rows, Council council) {
		if (rows.optional(AREA) == null) {
			return council.area();
		}
		if (council.level() != Level.NATIONAL_ASSEMBLY) {
			rows.refuse(AREA, "area_code stays empty; it is that of the council");
			return null;
		}
		int index = this.areas.find(rows, AREA);
		Area area = (index != Codes.NONE) ? this.areas.get(index) : null;
		if (area != null && area.level() != AreaLevel.PROVINCE) {
			rows.refuse(AREA, Areas.show(area) + " is no province; consultations on candidates for the National "
					+ "Assembly are held by provinces, or centrally without area_code");
			return null;
		}
		return area;
	}

	private void checkDay(Rows rows, int council, Area area, LocalDate day) {
		int round = rows.number("round");
		if (this.days.putIfAbsent(List.of(council, area.code(), round), day) != null) {
			rows.refuse("round", "round " + round + " of this council is there already");
		}
		if (!day.isBefore(this.election.day())) {
			rows.refuse(HELD_ON, "held_on is not before the election day: " + day);
		}
		LocalDate before = this.days.get(List.of(council, area.code(), round - 1));
		if (before != null && day.isBefore(before)) {
			rows.refuse(HELD_ON, "held_on is before round " + (round - 1) + ", held on " + before + ": " + day);
		}
	}

	/** In round 1 groups are parts of the places, later of the persons on the list. */
	private static void checkGroups(Rows rows) {
		Integer nominated = rows.optionalNumber("nominated");
		Integer self = rows.optionalNumber("self_nominated");
		Integer listed = (nominated != null && self != null) ? Integer.valueOf(nominated + self) : null;
		Integer whole = (rows.number("round") == 1) ? rows.optionalNumber("places") : listed;
		for (String group : GROUPS) {
			Integer part = rows.optionalNumber(group);
			if (whole != null && part != null && part > whole) {
				rows.refuse(group,
						group + " is more than all together, " + whole + ": " + Quoted.value(part.toString()));
			}
		}
	}

}
