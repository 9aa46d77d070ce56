package vn.homphieu.datapackage.generator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.homphieu.kernel.Level;

/** Lays down how the vote of each constituency of a province goes. */
final class Courses {

	/** Seats of the units that stay one short, in turn; no extra vote is due for them. */
	private static final List<Integer> SHORT_SEATS = List.of(5, 4, 5, 3, 4, 5, 4, 3, 5);

	private final Chance chance;

	private final Map<String, Course> courses = new HashMap<>();

	private final List<Unit> communes;

	/**
	 * Lays down the courses.
	 * @throws IllegalStateException if the province has too few units of some size
	 */
	Courses(Province province, Chance chance) {
		this.chance = chance;
		this.communes = new ArrayList<>(
				province.units().stream().filter((unit) -> unit.council().level() == Level.COMMUNE).toList());
		chance.shuffle(this.communes);
		int missing = province.plan().communeMissing();
		if (missing >= 10) {
			missing -= repeats();
		}
		for (int i = 0; i < missing; i++) {
			int seats = SHORT_SEATS.get(i % SHORT_SEATS.size());
			this.courses.put(take(seats), Course.shortBy(seats, 1, i % 6 == 0));
		}
		province.allUnits().forEach((unit) -> this.courses.computeIfAbsent(unit.code(), (code) -> usual(unit)));
	}

	/** Places re-votes, extra votes and ties; returns how many seats they leave empty. */
	private int repeats() {
		this.courses.put(take(5), new Course(5, Course.Close.NOTHING, true, Course.NO_EXTRA_VOTE));
		this.courses.put(take(4), new Course(2, Course.Close.NOTHING, true, 2));
		this.courses.put(take(5), new Course(3, Course.Close.NOTHING, false, 2));
		this.courses.put(take(4), new Course(2, Course.Close.NOTHING, false, 1));
		this.courses.put(take(5), new Course(3, Course.Close.NOTHING, false, 0));
		this.courses.put(take(3), new Course(1, Course.Close.NOTHING, false, 2));
		this.courses.put(take(4), new Course(5, Course.Close.TIE, false, Course.NO_EXTRA_VOTE));
		this.courses.put(take(3), new Course(4, Course.Close.TIE, false, Course.NO_EXTRA_VOTE));
		return 3;
	}

	private Course usual(Unit unit) {
		if (unit.seats() >= 3 && this.chance.perMille(80)) {
			return new Course(unit.seats() + 1, Course.Close.NOTHING, false, Course.NO_EXTRA_VOTE);
		}
		return Course.full(unit.seats());
	}

	private String take(int seats) {
		for (Unit unit : this.communes) {
			if (unit.seats() == seats) {
				this.communes.remove(unit);
				return unit.code();
			}
		}
		throw new IllegalStateException("too few commune constituencies of " + seats + " seats");
	}

	Course of(Unit unit) {
		Course course = this.courses.get(unit.code());
		if (course == null) {
			throw new IllegalArgumentException("no course for " + unit.code());
		}
		return course;
	}

}
