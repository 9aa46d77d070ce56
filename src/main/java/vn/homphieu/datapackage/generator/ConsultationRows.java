package vn.homphieu.datapackage.generator;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.homphieu.kernel.Level;

/**
 * Writes invented consultations: the third round agrees on those who stand, the second
 * knew besides whom the third tells to have left.
 */
final class ConsultationRows {

	/** Days over which the conferences of one round are spread. */
	private static final int SPREAD = 4;

	private static final String NOTE = "mô phỏng";

	private final ElectionFacts election;

	private final PackageFiles files;

	private final Chance chance;

	ConsultationRows(ElectionFacts election, PackageFiles files, Chance chance) {
		this.election = election;
		this.files = files;
		this.chance = chance;
	}

	/** Writes the three rounds of every body that a province consults for. */
	void province(Area province, List<Contest> contests) {
		Map<Council, Listed> lists = new LinkedHashMap<>();
		for (Contest contest : contests) {
			Council council = contest.unit().council();
			for (Candidate candidate : contest.candidates()) {
				if (!candidate.nominatedBy().equals("CENTRAL")) {
					lists.computeIfAbsent(council, (key) -> new Listed(this.election.youngAfter())).add(candidate);
				}
			}
		}
		lists.forEach((council, listed) -> rounds(council,
				(council.level() == Level.NATIONAL_ASSEMBLY) ? province.code() : "", listed));
	}

	/** Writes the rounds held for those nominated centrally: no more than how many. */
	void central(Council assembly, int nominated) {
		row(assembly, "", 1, nominated, "", "", "", "", "", "", "", "", "");
		row(assembly, "", 2, "", nominated + 2, 0, "", "", "", "", 0, 0, 0);
		row(assembly, "", 3, "", nominated, 0, "", "", "", "", 2, 0, 0);
	}

	private void rounds(Council council, String area, Listed last) {
		int withdrawn = this.chance.below(2 + last.all() / 40);
		int notTrusted = this.chance.below(2 + last.all() / 90);
		int removed = this.chance.below(2 + last.all() / 120);
		int left = withdrawn + notTrusted + removed;
		int selfLeft = this.chance.below(Math.min(left, 2) + 1);
		int places = last.all() + this.chance.between(0, 1 + last.all() / 10);
		row(council, area, 1, places, "", "", planned(places, 36), planned(places, 12), planned(places, 16),
				planned(places, 9), "", "", "");
		int women = last.women + part(left);
		int minority = last.minority + part(left);
		int young = last.young + part(left);
		int nonParty = last.nonParty + part(left);
		int late = this.chance.below(1 + last.all() / 60);
		row(council, area, 2, "", last.nominated + last.left() + left + late - selfLeft, last.self + selfLeft, women,
				minority, young, nonParty, 0, 0, 0);
		row(council, area, 3, "", last.nominated, last.self, last.women, last.minority, last.young, last.nonParty,
				withdrawn + late + last.withdrawn, notTrusted, removed + last.removed);
	}

	private void row(Council council, String area, int round, Object... numbers) {
		LocalDate day = this.election.day("consultation." + round).plusDays(this.chance.below(SPREAD));
		Object[] cells = new Object[5 + numbers.length];
		cells[0] = council.code();
		cells[1] = area;
		cells[2] = round;
		cells[3] = day;
		System.arraycopy(numbers, 0, cells, 4, numbers.length);
		cells[cells.length - 1] = NOTE;
		this.files.row(Table.CONSULTATIONS, cells);
	}

	private static int planned(int places, int percent) {
		return (places * percent + 50) / 100;
	}

	private int part(int left) {
		return this.chance.below(left + 1);
	}

	/** The persons whom the third round agreed on, and how many of the list left. */
	private static final class Listed {

		private final LocalDate youngAfter;

		private int nominated;

		private int self;

		private int women;

		private int minority;

		private int young;

		private int nonParty;

		private int withdrawn;

		private int removed;

		Listed(LocalDate youngAfter) {
			this.youngAfter = youngAfter;
		}

		void add(Candidate candidate) {
			if (!candidate.standing()) {
				boolean freely = candidate.status().equals("WITHDRAWN");
				this.withdrawn += freely ? 1 : 0;
				this.removed += freely ? 0 : 1;
				return;
			}
			Person person = candidate.person();
			boolean own = candidate.nominatedBy().equals("SELF");
			this.nominated += own ? 0 : 1;
			this.self += own ? 1 : 0;
			this.women += person.woman() ? 1 : 0;
			this.minority += person.ethnicity().equals("Kinh") ? 0 : 1;
			this.young += person.birthDate().isAfter(this.youngAfter) ? 1 : 0;
			this.nonParty += person.partySince().isEmpty() ? 1 : 0;
		}

		int left() {
			return this.withdrawn + this.removed;
		}

		int all() {
			return this.nominated + this.self + left();
		}

	}

}
