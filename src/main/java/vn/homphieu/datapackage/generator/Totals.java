package vn.homphieu.datapackage.generator;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.homphieu.kernel.Level;

/** What the finished minutes add up to, by the names that the facts use. */
final class Totals {

	private final Map<String, Long> sums = new TreeMap<>();

	/** Adds up a province. */
	static Totals of(Province province, List<Contest> contests, LocalDate youngAfter) {
		Totals totals = new Totals();
		totals.add("stations", province.stations().size());
		contests.forEach((contest) -> totals.add(contest, youngAfter));
		return totals;
	}

	private void add(Contest contest, LocalDate youngAfter) {
		Level level = contest.unit().council().level();
		List<Candidate> elected = contest.elected();
		if (level == Level.NATIONAL_ASSEMBLY) {
			add("voters", contest.deciding().minutes().stream().mapToLong(Minutes::registered).sum());
			add("voted", contest.deciding().minutes().stream().mapToLong(Minutes::voted).sum());
			add("assembly_units", 1);
			add("central", contest.candidates().stream().filter((one) -> one.nominatedBy().equals("CENTRAL")).count());
			elected.stream()
				.filter((one) -> one.outlook() != Outlook.NOT_CONFIRMED)
				.forEach((one) -> add(one.person(), youngAfter));
		}
		for (Poll poll : contest.polls()) {
			add(Contest.key(level) + "_round_" + poll.round(), 1);
		}
		add(Contest.key(level) + "_seats", contest.unit().seats());
		add(Contest.key(level) + "_missing", contest.unit().seats() - elected.size());
	}

	private void add(Person person, LocalDate youngAfter) {
		add(Trait.WOMEN.key(), person.woman() ? 1 : 0);
		add(Trait.ETHNIC_MINORITY.key(), person.ethnicity().equals("Kinh") ? 0 : 1);
		add(Trait.UNDER_40.key(), person.birthDate().isAfter(youngAfter) ? 1 : 0);
		add(Trait.NON_PARTY.key(), person.partySince().isEmpty() ? 1 : 0);
		add(Trait.RELIGIOUS.key(), person.religion().equals("Không") ? 0 : 1);
		add(Trait.POSTGRADUATE.key(), person.schooling().education().equals("POSTGRADUATE") ? 1 : 0);
	}

	private void add(String key, long number) {
		this.sums.merge(key, number, Long::sum);
	}

	/** Adds those of another province. */
	void add(Totals other) {
		other.sums.forEach(this::add);
	}

	/**
	 * Compares with every total that is laid down for the country.
	 * @throws IllegalStateException if one is missed: a fault of this program
	 */
	void check(ElectionFacts election) {
		for (String key : List.of("voters", "voted", "stations", "assembly_units", "assembly_seats", "assembly_missing",
				"central", "province_seats", "province_missing", "district_seats", "district_missing", "commune_seats",
				"commune_missing", "province_round_2", "province_round_3", "district_round_2", "district_round_3",
				"commune_round_2", "commune_round_3", "women", "ethnic_minority", "under_40", "non_party", "religious",
				"postgraduate")) {
			SelfCheck.expect(key, election.number(key), this.sums.getOrDefault(key, 0L));
		}
	}

}
