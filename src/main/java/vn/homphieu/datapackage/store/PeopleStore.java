package vn.homphieu.datapackage.store;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;

import vn.homphieu.datapackage.content.Contents;
import vn.homphieu.datapackage.file.PackageFile;
import vn.homphieu.datapackage.file.PackageSource;
import vn.homphieu.datapackage.file.Remarks;
import vn.homphieu.datapackage.file.Rows;
import vn.homphieu.kernel.BirthDate;
import vn.homphieu.kernel.VietnameseNames;

/**
 * Stores candidates and voting areas. Their texts were not kept in memory: the files are
 * read a second time.
 */
final class PeopleStore {

	private static final String[] CANDIDATE_TEXTS = { "ethnicity", "religion", "hometown", "residence", "education",
			"political_theory", "occupation", "workplace", "party_since" };

	private final Tables tables;

	PeopleStore(Tables tables) {
		this.tables = tables;
	}

	void storeCandidates(Contents contents, Keys keys, PackageSource source) {
		this.tables.fill(
				"candidate (id, election_id, constituency_id, code, ballot_order, full_name, search_name, "
						+ "birth_year, birth_date, gender, " + String.join(", ", CANDIDATE_TEXTS)
						+ ", nominated_by, incumbent, status, programme, person_code, sector, degree, former_deputy)",
				(to) -> {
					Remarks faults = new Remarks();
					try (Rows from = Rows.open(PackageFile.CANDIDATES, source, faults)) {
						for (int i = 0; i < contents.candidates().size(); i++) {
							requireSame(from, contents.candidates().code(i));
							storeCandidate(from, i, contents, keys, to);
						}
					}
				});
	}

	private static void storeCandidate(Rows from, int index, Contents contents, Keys keys, CopyRows to)
			throws SQLException {
		BirthDate birth = from.birthDate("birth_date");
		to.add(keys.candidates().get(index))
			.add(keys.election())
			.add(keys.units().get(contents.candidates().unit(index)))
			.add(from.text("code"))
			.add(from.number("ballot_order"))
			.add(from.text("full_name"))
			.add(VietnameseNames.searchForm(from.text("full_name")))
			.add(birth.earliest().getYear())
			.add(birth.isFull() ? birth.earliest() : null)
			.add(from.text("gender"));
		for (String column : CANDIDATE_TEXTS) {
			to.add(from.optional(column));
		}
		to.add(from.text("nominated_by"))
			.add(from.flag("incumbent"))
			.add(from.text("status"))
			.add(from.optional("programme"))
			.add(from.optional("person_code"))
			.add(from.optional("sector"))
			.add(from.optional("degree"))
			.add(from.optional("former_deputy"))
			.end();
	}

	void storeStations(Contents contents, Keys keys, PackageSource source) {
		this.tables.fill("polling_station (id, election_id, area_id, code, number, name, search_name, address, "
				+ "voting_date, kind, size_reason)", (to) -> {
					Remarks faults = new Remarks();
					try (Rows from = Rows.open(PackageFile.STATIONS, source, faults)) {
						for (int i = 0; i < contents.stations().size(); i++) {
							requireSame(from, contents.stations().code(i));
							storeStation(from, i, contents, keys, to);
						}
					}
				});
	}

	private static void storeStation(Rows from, int index, Contents contents, Keys keys, CopyRows to)
			throws SQLException {
		LocalDate day = from.date("voting_date");
		String kind = from.optional("kind");
		to.add(keys.stations().get(index))
			.add(keys.election())
			.add(keys.areas().get(contents.stations().area(index)))
			.add(from.text("code"))
			.add(from.number("number"))
			.add(from.text("name"))
			.add(VietnameseNames.searchForm(from.text("name") + " " + from.text("address")))
			.add(from.optional("address"))
			.add((day != null) ? day : contents.election().day())
			.add((kind != null) ? kind : "REGULAR")
			.add(from.optional("size_reason"))
			.end();
	}

	private static void requireSame(Rows from, String code) throws IOException {
		if (!from.next() || !from.text("code").equals(code)) {
			throw new IOException("The package changed while it was being imported.");
		}
	}

}
