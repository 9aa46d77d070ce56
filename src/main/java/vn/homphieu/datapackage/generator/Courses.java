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

	private static final List<Integer> TIE_SEATS = List.of(4, 3);

	private final Chance chance;

	private final Map<String, Course> courses = new HashMap<>();

	/**
	 * Lays down the courses.
	 * @throws IllegalStateException if the province has too few units
	 */
	Courses(Province province, Chance chance) {
		this.chance = chance;
		for (Level level : List.of(Level.COMMUNE, Level.DISTRICT, Level.PROVINCE)) {
			CouncilPlan plan = province.plan().councils(level);
			List<Unit> units = new ArrayList<>(
					province.units().stream().filter((unit) -> unit.council().level() == level).toList());
			if (plan.missing() + plan.reVotes() + plan.extraVotes() + plan.ties() > 0) {
				chance.shuffle(units);
				lay(plan, units);
			}
		}
		province.allUnits().forEach((unit) -> this.courses.computeIfAbsent(unit.code(), (code) -> usual(unit)));
	}

	private void lay(CouncilPlan plan, List<Unit> units) {
		List<Repeats.Repeat> repeats = Repeats.of(plan.reVotes(), plan.extraVotes());
		for (Repeats.Repeat repeat : repeats) {
			Unit unit = take(units, repeat.seats());
			this.courses.put(unit.code(), repeat.course(unit.seats()));
		}
		for (int i = 0; i < plan.ties(); i++) {
			Unit unit = take(units, TIE_SEATS.get(i % TIE_SEATS.size()));
			this.courses.put(unit.code(), new Course(unit.seats() + 1, Course.Close.TIE, false, Course.NO_EXTRA_VOTE));
		}
		int missing = plan.missing() - repeats.stream().mapToInt(Repeats.Repeat::missing).sum();
		for (int i = 0; i < missing; i++) {
			Unit unit = take(units, SHORT_SEATS.get(i % SHORT_SEATS.size()));
			this.courses.put(unit.code(), Course.shortBy(unit.seats(), 1, i % 6 == 0));
		}
	}

	private Course usual(Unit unit) {
		if (unit.seats() >= 3 && this.chance.perMille(80)) {
			return new Course(unit.seats() + 1, Course.Close.NOTHING, false, Course.NO_EXTRA_VOTE);
		}
		return Course.full(unit.seats());
	}

	/** Takes a unit of so many seats or, where none is left, any of 3 or more. */
	private static Unit take(List<Unit> units, int seats) {
		Unit taken = units.stream()
			.filter((unit) -> unit.seats() == seats)
			.findFirst()
			.or(() -> units.stream().filter((unit) -> unit.seats() >= 3).findFirst())
			.orElseThrow(() -> new IllegalStateException("too few constituencies of 3 seats or more"));
		units.remove(taken);
		return taken;
	}

	Course of(Unit unit) {
		Course course = this.courses.get(unit.code());
		if (course == null) {
			throw new IllegalArgumentException("no course for " + unit.code());
		}
		return course;
	}

}
