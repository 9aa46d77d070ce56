package vn.homphieu.datapackage.content;

import java.io.IOException;
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

/** Reads the numbers of petitions of a package. */
final class Petitions {

	private static final String SETTLED = "settled";

	private final ElectionRow election;

	private final Areas areas;

	private final List<Petition> all = new ArrayList<>();

	private final Set<List<@Nullable Object>> keys = new HashSet<>();

	private Petitions(ElectionRow election, Areas areas) {
		this.election = election;
		this.areas = areas;
	}

	static List<Petition> read(PackageSource source, ElectionRow election, Areas areas, Remarks errors)
			throws IOException {
		Petitions petitions = new Petitions(election, areas);
		Documents.each(PackageFile.PETITIONS, source, errors, petitions::add);
		return petitions.all;
	}

	private void add(Rows rows) {
		Area area = this.areas.findOrCountry(rows, "area_code");
		Level level = this.election.level(rows, "level");
		int received = rows.number("received");
		int settled = rows.number(SETTLED);
		int passedOn = rows.number("passed_on");
		if (settled + passedOn > received) {
			rows.refuse(SETTLED, "more ended than came in: settled " + settled + ", passed on " + passedOn
					+ ", received " + received);
		}
		if (area == null || !rows.isSound()) {
			return;
		}
		if (this.keys.add(Arrays.asList(area, level, rows.text("kind"), rows.text("subject")))) {
			this.all.add(new Petition(area, level, rows.text("kind"), rows.text("subject"), received, settled, passedOn,
					rows.optional("note")));
		}
		else {
			rows.refuse("kind", "petitions of this area, level, kind and subject are there already");
		}
	}

}
