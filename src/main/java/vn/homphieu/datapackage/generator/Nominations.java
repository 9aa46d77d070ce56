package vn.homphieu.datapackage.generator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.homphieu.election.RuleSet;
import vn.homphieu.kernel.BirthDate;
import vn.homphieu.kernel.Level;
import vn.homphieu.kernel.VietnameseNames;

/** Fills the lists of candidates of a province, with the surplus of the law. */
final class Nominations {

	private static final List<String> LEFT = List.of("WITHDRAWN", "WITHDRAWN", "DECEASED", "WITHDRAWN");

	private final RuleSet rules;

	private final Area province;

	private final People people;

	private final Chance chance;

	private final Map<String, Integer> self = new HashMap<>();

	private final Map<String, String> left = new HashMap<>();

	Nominations(RuleSet rules, Province province, Area area, People people, Chance chance) {
		this.rules = rules;
		this.province = area;
		this.people = people;
		this.chance = chance;
		List<Unit> communes = new ArrayList<>(
				province.units().stream().filter((unit) -> unit.council().level() == Level.COMMUNE).toList());
		chance.shuffle(communes);
		for (int i = 0; i < province.plan().communeSelf(); i++) {
			this.self.merge(communes.get(i % communes.size()).code(), 1, Integer::sum);
		}
		for (int i = 0; i < province.plan().assemblySelf(); i++) {
			this.self.merge(chance.pick(province.assembly()).code(), 1, Integer::sum);
		}
		Collections.reverse(communes);
		for (int i = 0; i < LEFT.size(); i++) {
			this.left.put(communes.get(i % communes.size()).code(), LEFT.get(i));
		}
	}

	/** Returns the list of a constituency in ballot order. */
	List<Candidate> list(Unit unit, Course course) {
		Level level = unit.council().level();
		boolean oneLeft = this.left.containsKey(unit.code());
		int count = unit.seats() + this.rules.level(level).surplusFor(unit.seats()) + (oneLeft ? 1 : 0);
		List<Boolean> women = new ArrayList<>(Collections.nCopies(count, false));
		Collections.fill(
				women.subList(0,
						(count * this.rules.targets().womenPercent() + 99) / 100 + (this.chance.perMille(100) ? 1 : 0)),
				true);
		this.chance.shuffle(women);
		List<Nominee> nominees = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			nominees.add(nominee(unit, i, count, women.get(i), nominees, course));
		}
		if (oneLeft) {
			Nominee gone = nominees.removeFirst();
			nominees.add(new Nominee(gone.person(), "LOCAL", this.left.getOrDefault(unit.code(), "WITHDRAWN")));
		}
		nominees.sort(VietnameseNames.ballotOrder((nominee) -> nominee.person().fullName(),
				(nominee) -> BirthDate.of(nominee.person().birthDate())));
		List<Candidate> list = new ArrayList<>();
		for (Nominee nominee : nominees) {
			boolean incumbent = !nominee.nominatedBy().equals("SELF") && this.chance.perMille(320);
			boolean former = !incumbent && this.chance.perMille(60);
			int place = list.size() + 1;
			list.add(new Candidate(unit.code() + "-" + Numbering.two(place), place, nominee.person(),
					nominee.nominatedBy(), incumbent, former, nominee.status(), this.people.programme()));
		}
		return list;
	}

	private Nominee nominee(Unit unit, int place, int count, boolean woman, List<Nominee> before, Course course) {
		Level level = unit.council().level();
		boolean central = level == Level.NATIONAL_ASSEMBLY && place < ((unit.number() == 1) ? 2 : 1);
		boolean alone = place >= count - this.self.getOrDefault(unit.code(), 0);
		Area area = unit.council().area();
		Area home = (area != null) ? area : this.province;
		Set<Object> taken = new HashSet<>();
		before.forEach((other) -> {
			taken.add(other.person().fullName());
			taken.add(other.person().birthDate());
		});
		Person person = this.people.person(this.province, home, central ? "central" : level.name(), woman);
		while (taken.contains(person.fullName()) || taken.contains(person.birthDate())) {
			person = this.people.person(this.province, home, central ? "central" : level.name(), woman);
		}
		boolean yearOnly = level == Level.COMMUNE && course.close() != Course.Close.TIE && this.chance.perMille(1);
		return new Nominee(yearOnly ? person.yearOnly() : person, central ? "CENTRAL" : alone ? "SELF" : "LOCAL",
				"STANDING");
	}

	/** A person put on a list whose order is not yet fixed. */
	private record Nominee(Person person, String nominatedBy, String status) {
	}

}
