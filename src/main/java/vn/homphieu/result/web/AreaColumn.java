package vn.homphieu.result.web;

import java.util.Comparator;
import java.util.function.ToLongFunction;

import org.jspecify.annotations.Nullable;

import vn.homphieu.kernel.Percentage;
import vn.homphieu.kernel.VietnameseNames;
import vn.homphieu.result.AreaResults;
import vn.homphieu.result.AreaResults.LevelResults;

/** A column of the table of areas, by which it can be sorted. */
enum AreaColumn {

	/** Name of the area. */
	NAME,
	/** Voters on the roll of the first level. */
	VOTERS,
	/** Voters who took part at the first level. */
	VOTED,
	/** Turnout at the first level. */
	TURNOUT,
	/** Valid ballots of all levels together. */
	VALID,
	/** Voting areas counted. */
	COUNTED;

	Comparator<AreaResults> ascending() {
		return switch (this) {
			case NAME -> Comparator.comparing((AreaResults area) -> area.area().name(), VietnameseNames.DICTIONARY);
			case VOTERS -> byFirst(AreaColumn::voters);
			case VOTED -> byFirst((level) -> level.voters().voted());
			case TURNOUT -> byFirst((level) -> hundredths(level.voters().turnout()));
			case VALID -> Comparator.comparingLong((area) -> hundredths(area.allLevels().ballots().validShare()));
			case COUNTED -> byFirst((level) -> level.stations().counted());
		};
	}

	/**
	 * An area without any contest, as an island without voters, counts as less than 0.
	 */
	private static Comparator<AreaResults> byFirst(ToLongFunction<LevelResults> value) {
		return Comparator
			.comparingLong((area) -> area.levels().isEmpty() ? -1 : value.applyAsLong(area.levels().getFirst()));
	}

	/** Those whom the turnout beside it is of, once minutes are counted. */
	private static long voters(LevelResults level) {
		return (level.voters().turnout() != null) ? level.voters().registered() : level.voters().roll();
	}

	private static long hundredths(@Nullable Percentage share) {
		return (share != null) ? share.hundredths() : -1;
	}

}
