package vn.homphieu.datapackage.content;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.homphieu.datapackage.file.PackageFile;
import vn.homphieu.datapackage.file.PackageSource;
import vn.homphieu.datapackage.file.Remarks;
import vn.homphieu.datapackage.file.Rows;
import vn.homphieu.kernel.Level;

/** Reads the voter meetings of a package. */
final class VoterMeetings {

	private final ElectionRow election;

	private final Areas areas;

	private final Units units;

	private final List<VoterMeeting> all = new ArrayList<>();

	private final Set<List<@Nullable Object>> keys = new HashSet<>();

	private VoterMeetings(ElectionRow election, Areas areas, Units units) {
		this.election = election;
		this.areas = areas;
		this.units = units;
	}

	static List<VoterMeeting> read(PackageSource source, ElectionRow election, Areas areas, Units units, Remarks errors)
			throws IOException {
		VoterMeetings meetings = new VoterMeetings(election, areas, units);
		Documents.each(PackageFile.VOTER_MEETINGS, source, errors, meetings::add);
		return meetings.all;
	}

	private void add(Rows rows) {
		Area area = this.areas.findOrCountry(rows, "area_code");
		Level level = this.election.level(rows, "level");
		int unit = Codes.NONE;
		if (rows.optional("constituency_code") != null) {
			unit = this.units.find(rows, "constituency_code");
			if (unit != Codes.NONE && level != null && this.units.get(unit).level() != level) {
				rows.refuse("level", "the constituency elects at level " + this.units.get(unit).level());
			}
		}
		LocalDate first = rows.date("first_day");
		LocalDate last = rows.date("last_day");
		if (first != null && last != null && last.isBefore(first)) {
			rows.refuse("last_day", "last_day is before first_day, " + first + ": " + last);
		}
		boolean online = rows.flag("online");
		if (area == null || !rows.isSound()) {
			return;
		}
		if (this.keys.add(Arrays.asList(area, unit, level, first, online))) {
			this.all.add(new VoterMeeting(area, unit, level, first, last, online, rows.number("meetings"),
					rows.optionalNumber("voters"), rows.optionalNumber("opinions"), rows.optional("note")));
		}
		else {
			rows.refuse("area_code",
					"meetings of this area, constituency, level, first day and kind are there already");
		}
	}

}
