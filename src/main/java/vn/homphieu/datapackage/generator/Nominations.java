package vn.homphieu.datapackage.generator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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

	private final Deputies deputies;

	private final AssemblyPlan assembly;

	private final Chance chance;

	private final Map<String, Integer> self = new HashMap<>();

	private final Map<String, String> left = new HashMap<>();

	Nominations(RuleSet rules, Province province, Area area, People people, Deputies deputies, Chance chance) {
		this.rules = rules;
		this.province = area;
		this.people = people;
		this.deputies = deputies;
		this.assembly = province.plan().assembly();
		this.chance = chance;
		List<Unit> communes = new ArrayList<>(
				province.units().stream().filter((unit) -> unit.council().level() == Level.COMMUNE).toList());
		chance.shuffle(communes);
		for (int i = 0; i < province.plan().commune().self(); i++) {
			this.self.merge(communes.get(i % communes.size()).code(), 1, Integer::sum);
		}
		for (int i = this.assembly.selfElected(); i < this.assembly.self(); i++) {
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
		List<Deputies.Prospect> prospects = List.of();
		if (level == Level.NATIONAL_ASSEMBLY) {
			prospects = this.deputies.take(unit.seats());
			women = Deputies.women(prospects, Collections.frequency(women, true), count);
		}
		List<Nominee> nominees = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			Deputies.Prospect prospect = (i < prospects.size()) ? prospects.get(i) : null;
			nominees.add(nominee(unit, i, count, women.get(i), nominees, course, prospect));
		}
		if (oneLeft) {
			Nominee gone = nominees.removeFirst();
			nominees.add(new Nominee(gone.person(), "LOCAL", this.left.getOrDefault(unit.code(), "WITHDRAWN"),
					Outlook.OPEN));
		}
		nominees.sort(VietnameseNames.ballotOrder((nominee) -> nominee.person().fullName(),
				(nominee) -> BirthDate.of(nominee.person().birthDate())));
		List<Candidate> list = new ArrayList<>();
		for (Nominee nominee : nominees) {
			boolean incumbent = !nominee.nominatedBy().equals("SELF") && this.chance.perMille(320);
			boolean former = !incumbent && this.chance.perMille(60);
			int place = list.size() + 1;
			list.add(new Candidate(unit.code() + "-" + Numbering.two(place), place, nominee.person(),
					nominee.nominatedBy(), incumbent, former, nominee.status(), this.people.programme(),
					nominee.outlook()));
		}
		return list;
	}

	private Nominee nominee(Unit unit, int place, int count, boolean woman, List<Nominee> before, Course course,
			Deputies.@Nullable Prospect prospect) {
		Level level = unit.council().level();
		String nominatedBy = nominatedBy(unit, place, count);
		String careers = nominatedBy.equals("CENTRAL") ? "central" : level.name();
		Area area = unit.council().area();
		Area home = (area != null) ? area : this.province;
		Set<Object> taken = new HashSet<>();
		before.forEach((other) -> {
			taken.add(other.person().fullName());
			taken.add(other.person().birthDate());
		});
		Person person;
		do {
			person = this.people.person(this.province, home, careers, woman);
			person = (prospect != null) ? this.deputies.shape(person, prospect.traits()) : person;
		}
		while (taken.contains(person.fullName()) || taken.contains(person.birthDate()));
		boolean yearOnly = level == Level.COMMUNE && course.close() != Course.Close.TIE && this.chance.perMille(1);
		return new Nominee(yearOnly ? person.yearOnly() : person, nominatedBy, "STANDING",
				(prospect != null) ? prospect.outlook() : Outlook.OPEN);
	}

	/**
	 * Names who proposed the candidate drawn at a place; the first places win the seats
	 * of the National Assembly.
	 */
	private String nominatedBy(Unit unit, int place, int count) {
		int units = this.assembly.units().size();
		if (unit.council().level() == Level.NATIONAL_ASSEMBLY) {
			if (place < ((unit.number() <= this.assembly.central() - units) ? 2 : 1)) {
				return "CENTRAL";
			}
			if (place == unit.seats() - 1 && unit.number() > units - this.assembly.selfElected()) {
				return "SELF";
			}
		}
		return (place >= count - this.self.getOrDefault(unit.code(), 0)) ? "SELF" : "LOCAL";
	}

	/** A person put on a list whose order is not yet fixed. */
	private record Nominee(Person person, String nominatedBy, String status, Outlook outlook) {
	}

}
