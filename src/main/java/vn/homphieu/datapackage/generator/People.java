package vn.homphieu.datapackage.generator;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.homphieu.kernel.Level;

/** Invents people from word lists. Nobody of them exists. */
final class People {

	private final LocalDate youngest;

	private final Words words;

	private final Areas areas;

	private final Chance chance;

	private final Set<String> wellKnown;

	/**
	 * Prepares to invent people.
	 * @param youngest the last day on which one of them may be born
	 */
	People(LocalDate youngest, Words words, Areas areas, Chance chance) {
		this.youngest = youngest;
		this.words = words;
		this.areas = areas;
		this.chance = chance;
		this.wellKnown = new HashSet<>(words.get("well-known"));
	}

	/**
	 * Invents a person.
	 * @param province where the election is
	 * @param home where the person stands for a seat
	 * @param careers which list of careers fits, such as {@code COMMUNE}
	 */
	Person person(Area province, Area home, String careers, boolean woman) {
		String sex = woman ? "FEMALE" : "MALE";
		String family = pick("family");
		String middle = pick("middle." + sex);
		String given = pick("given." + sex);
		while (this.wellKnown.contains(family + " " + middle + " " + given) || middle.endsWith(given)) {
			middle = pick("middle." + sex);
			given = pick("given." + sex);
		}
		boolean commune = careers.equals(Level.COMMUNE.name());
		int age = (commune ? 24 : 29) + this.chance.below(16) + this.chance.below(18);
		LocalDate birth = this.youngest.minusYears(age - 23L).minusDays(this.chance.below(365));
		Person.Career career = career(careers, home, woman, age);
		String since = this.chance.perMille(commune ? 780 : 920)
				? birth.plusYears(20L + this.chance.below(Math.clamp(age - 21L, 1, 14)))
					.plusDays(this.chance.below(300))
					.toString()
				: "";
		return new Person(family, middle, given, woman, birth, false, pick("ethnicity"), pick("religion"),
				hometown(province, home), residence(home), schooling(commune), career, since);
	}

	/**
	 * Picks a career that fits: some are for women, for the young or for the retired
	 * only.
	 */
	private Person.Career career(String careers, Area home, boolean woman, int age) {
		List<String> line = List.of(pick("career." + careers).split(";", -1));
		while ((line.contains("FEMALE") && !woman) || (line.contains("young") && age > 35)
				|| (line.contains("retired") && age < 56)) {
			line = List.of(pick("career." + careers).split(";", -1));
		}
		return new Person.Career(line.get(0), line.get(1), line.get(2).replace("{area}", home.fullName()));
	}

	/** Writes a short programme that says first that the person is invented. */
	String programme() {
		String first = pick("programme");
		String second = pick("programme");
		return "Nhân vật hư cấu – dữ liệu mô phỏng. " + first + (first.equals(second) ? "" : " " + second);
	}

	private Person.Schooling schooling(boolean commune) {
		int drawn = this.chance.below(1000);
		String theory = this.chance.perMille(commune ? 350 : 150) ? "NONE" : commune
				? this.chance.perMille(850) ? "INTERMEDIATE" : "ADVANCED"
				: this.chance.perMille(150) ? "BACHELOR" : this.chance.perMille(450) ? "INTERMEDIATE" : "ADVANCED";
		if (drawn < (commune ? 80 : 480)) {
			return new Person.Schooling("POSTGRADUATE",
					this.chance.perMille(commune ? 20 : 180) ? "Tiến sĩ" : "Thạc sĩ", theory);
		}
		if (!commune || drawn < 700) {
			return new Person.Schooling("UNIVERSITY", this.chance.perMille(300) ? "Kỹ sư" : "Cử nhân", theory);
		}
		return new Person.Schooling("SECONDARY", "", theory);
	}

	private String hometown(Area province, Area home) {
		if (this.chance.perMille(120)) {
			return this.chance.pick(this.areas.provinces()).fullName();
		}
		if (this.chance.perMille(450)) {
			return this.areas.place(home);
		}
		Area district = this.chance.pick(this.areas.children(province.code()));
		return this.areas.place(this.chance.pick(this.areas.leavesBelow(district)));
	}

	private String residence(Area home) {
		Area leaf = home;
		while (!this.areas.children(leaf.code()).isEmpty()) {
			leaf = this.chance.pick(this.areas.children(leaf.code()));
		}
		return this.areas.place(leaf);
	}

	private String pick(String section) {
		return this.chance.pick(this.words.get(section));
	}

}
