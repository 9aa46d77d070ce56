package vn.homphieu.result.web;

import java.util.Comparator;
import java.util.function.ToLongFunction;

import vn.homphieu.kernel.Percentage;
import vn.homphieu.kernel.VietnameseNames;
import vn.homphieu.result.AreaResults;

/** A column of the table of areas, by which it can be sorted. */
enum AreaColumn {

	/** Name of the area. */
	NAME(Comparator.comparing((AreaResults area) -> area.area().name(), VietnameseNames.DICTIONARY)),
	/** Voters on the roll of the first level. */
	VOTERS(by((area) -> first(area).voters().roll())),
	/** Voters who took part at the first level. */
	VOTED(by((area) -> first(area).voters().voted())),
	/** Turnout at the first level. */
	TURNOUT(by((area) -> hundredths(first(area).voters().turnout()))),
	/** Valid ballots of all levels together. */
	VALID(by((area) -> hundredths(area.allLevels().ballots().validShare()))),
	/** Voting areas counted. */
	COUNTED(by((area) -> first(area).stations().counted()));

	private final Comparator<AreaResults> ascending;

	AreaColumn(Comparator<AreaResults> ascending) {
		this.ascending = ascending;
	}

	Comparator<AreaResults> ascending() {
		return this.ascending;
	}

	/** An area without any contest, as an island without voters, comes first. */
	private static Comparator<AreaResults> by(ToLongFunction<AreaResults> value) {
		return Comparator.comparingLong((AreaResults area) -> area.levels().isEmpty() ? -1 : value.applyAsLong(area));
	}

	private static AreaResults.LevelResults first(AreaResults area) {
		return area.levels().getFirst();
	}

	private static long hundredths(@org.jspecify.annotations.Nullable Percentage share) {
		return (share != null) ? share.hundredths() : -1;
	}

}
