package vn.homphieu.election;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.homphieu.kernel.Level;

/**
 * Every limit of the law that an election is held under; code asks the rule set, never
 * the year.
 *
 * @param code the name of the preset
 * @param levels the levels that elect, in the order of the ballots
 * @param thresholds the limits of counting minutes
 * @param deadlines days after (below 0: before) the day that the deadline counts from; a
 * deadline that is not known is absent
 * @param ages least ages
 * @param targets shares of candidates to aim at
 * @param tileGrid file name of the tile map of the provinces among the reference data
 */
public record RuleSet(String code, List<LevelRule> levels, Thresholds thresholds, Map<Deadline, Integer> deadlines,
		Ages ages, Targets targets, String tileGrid) {

	public RuleSet {
		levels = List.copyOf(levels);
		deadlines = Collections.unmodifiableMap(new EnumMap<>(deadlines));
	}

	/**
	 * Returns a preset.
	 * @param code its code, for example 2021
	 * @return the rule set
	 * @throws IllegalArgumentException if there is no such preset
	 */
	public static RuleSet preset(String code) {
		return Presets.get(code);
	}

	/**
	 * Tells whether the election has a level.
	 * @param level the level
	 * @return whether a ballot of that level is cast
	 */
	public boolean has(Level level) {
		return this.levels.stream().anyMatch((rule) -> rule.level() == level);
	}

	/**
	 * Returns what the rules say of a level.
	 * @param level the level
	 * @return its rules
	 * @throws IllegalArgumentException if the election does not have the level
	 */
	public LevelRule level(Level level) {
		return this.levels.stream()
			.filter((rule) -> rule.level() == level)
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("Rule set " + this.code + " has no level " + level));
	}

	/**
	 * Returns the last day for a step.
	 * @param deadline the step
	 * @param start the day that {@link Deadline#start()} names
	 * @return the last day, or {@code null} where the rules do not know it
	 */
	public @Nullable LocalDate lastDay(Deadline deadline, LocalDate start) {
		Integer days = this.deadlines.get(deadline);
		return (days != null) ? start.plusDays(days) : null;
	}

	/**
	 * Reads the rule set of an election as it was stored.
	 * @param json what {@link #toJson()} wrote
	 * @return the rule set
	 */
	public static RuleSet parse(String json) {
		return Presets.parse(json);
	}

	/**
	 * Writes the rule set for storing it with its election.
	 * @return the same rule set as JSON
	 */
	public String toJson() {
		return Presets.write(this);
	}

}
