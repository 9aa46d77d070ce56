package vn.homphieu.datapackage.generator;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes the election of one province and writes it. Provinces do not depend on each
 * other: each draws from sequences named after its code.
 */
final class ProvinceElection {

	private final ElectionFacts election;

	private final Areas areas;

	private final Words words;

	private final long seed;

	ProvinceElection(ElectionFacts election, Areas areas, Words words, long seed) {
		this.election = election;
		this.areas = areas;
		this.words = words;
		this.seed = seed;
	}

	/**
	 * Makes a province and writes its rows.
	 * @param assembly the National Assembly, written elsewhere
	 * @param folder an empty folder for the rows
	 */
	Part write(ProvincePlan plan, Council assembly, Path folder) throws IOException {
		Area area = this.areas.get(plan.code());
		Province province = new ProvinceSetup(this.election, this.areas, plan, this.seed).build(assembly);
		List<Contest> contests = contests(province, area);
		new ProvinceVote(province, this.seed).hold(contests);
		new SelfCheck(plan, contests).run();
		try (PackageFiles files = new PackageFiles(folder)) {
			writeSetup(files, area, province, contests);
			writeResults(files, province, contests);
			writeProceedings(files, area, province, contests);
			return new Part(files, Totals.of(province, contests, this.election.youngAfter()));
		}
	}

	private List<Contest> contests(Province province, Area area) {
		String code = province.plan().code();
		Courses courses = new Courses(province, new Chance(this.seed, code + "/courses"));
		People people = new People(this.election.youngest(), this.words, this.areas,
				new Chance(this.seed, code + "/people"));
		Deputies deputies = new Deputies(province.plan().assembly(), this.election.youngAfter(), this.words,
				new Chance(this.seed, code + "/deputies"));
		Nominations nominations = new Nominations(this.election.rules(), province, area, people, deputies,
				new Chance(this.seed, code + "/nominations"));
		return province.allUnits()
			.map((unit) -> new Contest(unit, courses.of(unit), nominations.list(unit, courses.of(unit))))
			.toList();
	}

	private void writeSetup(PackageFiles files, Area area, Province province, List<Contest> contests) {
		SetupRows rows = new SetupRows(files);
		this.areas.tree(area).forEach(rows::area);
		province.councils().forEach(rows::council);
		for (Contest contest : contests) {
			rows.unit(contest.unit());
			contest.candidates().forEach((candidate) -> rows.candidate(contest.unit(), candidate));
		}
	}

	private void writeResults(PackageFiles files, Province province, List<Contest> contests) {
		SetupRows setup = new SetupRows(files);
		ResultRows results = new ResultRows(this.election, files,
				new Chance(this.seed, province.plan().code() + "/sorting"));
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

	private void writeProceedings(PackageFiles files, Area area, Province province, List<Contest> contests) {
		Chance chance = new Chance(this.seed, area.code() + "/proceedings");
		new ConsultationRows(this.election, files, chance).province(area, contests);
		MeetingRows meetings = new MeetingRows(this.election, files, chance);
		meetings.meetings(area, province.stations());
		meetings.petitions(area);
	}

	/** A constituency that a voting area votes in, and its place there. */
	private record Ballot(Contest contest, int place) {
	}

	/** A province written down. */
	record Part(PackageFiles files, Totals totals) {
	}

}
