package vn.homphieu.datapackage.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Lays down who will be elected to the National Assembly in a province, so that the
 * deputies who are confirmed have the composition of the plan.
 */
final class Deputies {

	private final List<Prospect> prospects = new ArrayList<>();

	private final LocalDate youngAfter;

	private final Words words;

	private final Chance chance;

	Deputies(AssemblyPlan plan, LocalDate youngAfter, Words words, Chance chance) {
		this.youngAfter = youngAfter;
		this.words = words;
		this.chance = chance;
		for (int i = 0; i < plan.seats(); i++) {
			this.prospects.add(new Prospect(EnumSet.noneOf(Trait.class),
					(i < plan.confirmed()) ? Outlook.ELECTED : Outlook.NOT_CONFIRMED));
		}
		plan.traits().forEach((trait, number) -> {
			List<Prospect> confirmed = new ArrayList<>(this.prospects.subList(0, plan.confirmed()));
			chance.shuffle(confirmed);
			confirmed.subList(0, number).forEach((prospect) -> prospect.traits().add(trait));
		});
	}

	/** Takes those of the next constituency. */
	List<Prospect> take(int seats) {
		List<Prospect> next = this.prospects.subList(0, seats);
		List<Prospect> taken = List.copyOf(next);
		next.clear();
		return taken;
	}

	/** Changes a person so that the traits fit; sex and name stay. */
	Person shape(Person person, Set<Trait> traits) {
		LocalDate birth = person.birthDate();
		while (birth.isAfter(this.youngAfter) != traits.contains(Trait.UNDER_40)) {
			birth = birth.plusYears(traits.contains(Trait.UNDER_40) ? 7 : -7);
		}
		String ethnicity = drawn("ethnicity", person.ethnicity(), traits.contains(Trait.ETHNIC_MINORITY), "Kinh");
		String religion = drawn("religion", person.religion(), traits.contains(Trait.RELIGIOUS), "Không");
		LocalDate joined = birth.plusYears(22).plusDays(this.chance.below(2000));
		boolean graduate = traits.contains(Trait.POSTGRADUATE);
		Person.Schooling schooling = new Person.Schooling(graduate ? "POSTGRADUATE" : "UNIVERSITY",
				graduate ? this.chance.perMille(370) ? "Tiến sĩ" : "Thạc sĩ" : "Cử nhân", person.schooling().theory());
		return new Person(person.family(), person.middle(), person.given(), person.woman(), birth,
				person.yearKnownOnly(), ethnicity, religion, person.hometown(), person.residence(), schooling,
				person.career(), traits.contains(Trait.NON_PARTY) ? "" : joined.toString());
	}

	private String drawn(String section, String present, boolean other, String usual) {
		String word = other ? present : usual;
		while (other && word.equals(usual)) {
			word = this.chance.pick(this.words.get(section));
		}
		return word;
	}

	/** Orders the sexes of a list: first those laid down, then women until enough. */
	static List<Boolean> women(List<Prospect> prospects, int women, int count) {
		List<Boolean> flags = new ArrayList<>(Collections.nCopies(count, false));
		int laid = 0;
		for (int i = 0; i < prospects.size(); i++) {
			boolean woman = prospects.get(i).traits().contains(Trait.WOMEN);
			flags.set(i, woman);
			laid += woman ? 1 : 0;
		}
		for (int i = prospects.size(); i < count && laid < women; i++, laid++) {
			flags.set(i, true);
		}
		return flags;
	}

	/** A seat that somebody will win. */
	record Prospect(Set<Trait> traits, Outlook outlook) {
	}

}
