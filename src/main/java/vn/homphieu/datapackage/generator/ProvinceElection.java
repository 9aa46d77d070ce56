package vn.homphieu.datapackage.generator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.homphieu.election.RuleSet;

/**
 * Makes the election of one province and writes it. Provinces do not depend on each
 * other: each draws from sequences named after its code.
 */
final class ProvinceElection {

	private final RuleSet rules;

	private final Areas areas;

	private final Words words;

	private final long seed;

	private final PackageFiles files;

	ProvinceElection(RuleSet rules, Areas areas, Words words, long seed, PackageFiles files) {
		this.rules = rules;
		this.areas = areas;
		this.words = words;
		this.seed = seed;
		this.files = files;
	}

	/**
	 * Makes a province and adds its rows to the tables.
	 * @param assembly the National Assembly, already written
	 */
	void write(ProvincePlan plan, Council assembly) {
		Area area = this.areas.get(plan.code());
		Province province = new ProvinceSetup(this.areas, plan, this.seed).build(assembly);
		List<Contest> contests = contests(province, area);
		new ProvinceVote(province, this.seed).hold(contests);
		new SelfCheck(plan, contests).run();
		writeSetup(area, province, contests);
		writeResults(province, contests);
	}

	private List<Contest> contests(Province province, Area area) {
		String code = province.plan().code();
		Courses courses = new Courses(province, new Chance(this.seed, code + "/courses"));
		People people = new People(this.words, this.areas, new Chance(this.seed, code + "/people"));
		Nominations nominations = new Nominations(this.rules, province, area, people,
				new Chance(this.seed, code + "/nominations"));
		return province.allUnits()
			.map((unit) -> new Contest(unit, courses.of(unit), nominations.list(unit, courses.of(unit))))
			.toList();
	}

	private void writeSetup(Area area, Province province, List<Contest> contests) {
		SetupRows rows = new SetupRows(this.files);
		this.areas.tree(area).forEach(rows::area);
		province.councils().forEach(rows::council);
		for (Contest contest : contests) {
			rows.unit(contest.unit());
			contest.candidates().forEach((candidate) -> rows.candidate(contest.unit(), candidate));
		}
	}

	private void writeResults(Province province, List<Contest> contests) {
		SetupRows setup = new SetupRows(this.files);
		ResultRows results = new ResultRows(this.files, new Chance(this.seed, province.plan().code() + "/sorting"));
		Map<String, List<Ballot>> ballots = new HashMap<>();
		Set<String> repeated = new HashSet<>();
		for (Contest contest : contests) {
			for (int i = 0; i < contest.unit().stations().size(); i++) {
				ballots.computeIfAbsent(contest.unit().stations().get(i).code(), (code) -> new ArrayList<>())
					.add(new Ballot(contest, i));
			}
			if (contest.polls().size() > 1) {
				repeated.add(contest.unit().council().code());
			}
			results.confirmations(contest);
		}
		for (Station station : province.stations()) {
			List<Ballot> cast = ballots.getOrDefault(station.code(), List.of());
			setup.station(station, cast.stream().map((ballot) -> ballot.contest().unit()).toList());
			cast.forEach((ballot) -> results.minutes(station, ballot.contest(), ballot.place()));
		}
		Chance numbers = new Chance(this.seed, province.plan().code() + "/resolutions");
		for (Council council : province.councils()) {
			results.publication(council, numbers.between(5, 40), repeated.contains(council.code()));
		}
	}

	/** A constituency that a voting area votes in, and its place there. */
	private record Ballot(Contest contest, int place) {
	}

}
