package vn.homphieu.result;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import vn.homphieu.kernel.Level;
import vn.homphieu.result.AreaResults.LevelResults;

/**
 * The figures of an area that the portal computes, by the names that published figures
 * use.
 */
final class ComputedFigures {

	/** No figure at all. */
	static final ComputedFigures NONE = new ComputedFigures(null, null);

	private static final String ALL = "ALL";

	private final @Nullable AreaResults results;

	private final @Nullable Function<Level, Composition> compositions;

	private final Map<Level, Composition> read = new EnumMap<>(Level.class);

	ComputedFigures(@Nullable AreaResults results, @Nullable Function<Level, Composition> compositions) {
		this.results = results;
		this.compositions = compositions;
	}

	/**
	 * Returns a computed figure. Level ALL means the National Assembly's roll for voters
	 * and voting areas, and all levels together for shares of ballots.
	 * @param level name of a level, or ALL
	 * @param measure name of the measure
	 * @return the figure; null if it is not computed here or nothing is published
	 */
	@Nullable FigureValue value(String level, String measure) {
		if (this.results == null || this.results.status() == ResultStatus.PENDING) {
			return null;
		}
		if (level.equals(ALL) && measure.equals("valid_share")) {
			return FigureValue.of(this.results.allLevels().ballots().validShare());
		}
		Level wanted = level.equals(ALL) ? Level.NATIONAL_ASSEMBLY : Level.valueOf(level);
		for (LevelResults found : this.results.levels()) {
			if (found.level() == wanted) {
				FigureValue counted = counted(found, measure);
				return (counted != null || level.equals(ALL)) ? counted : composed(wanted, measure);
			}
		}
		return null;
	}

	private static @Nullable FigureValue counted(LevelResults level, String measure) {
		AreaResults.Seats seats = level.seats();
		AreaResults.Constituencies units = level.constituencies();
		return switch (measure) {
			case "registered" -> FigureValue.of(level.voters().registered());
			case "voted" -> FigureValue.of(level.voters().voted());
			case "turnout" -> FigureValue.of(level.voters().turnout());
			case "valid_share" -> FigureValue.of(level.ballots().validShare());
			case "stations" -> FigureValue.of(level.stations().total());
			case "constituencies" -> (units != null) ? FigureValue.of(units.total()) : null;
			case "seats" -> (seats != null) ? FigureValue.of(seats.total()) : null;
			case "elected" -> (seats != null) ? FigureValue.of(seats.elected()) : null;
			case "confirmed" -> (seats != null && seats.confirmed() != null) ? FigureValue.of(seats.confirmed()) : null;
			case "fill_rate" -> (seats != null) ? FigureValue.of(seats.fillRate()) : null;
			default -> null;
		};
	}

	private @Nullable FigureValue composed(Level level, String measure) {
		if (this.compositions == null) {
			return null;
		}
		Composition counts = this.read.computeIfAbsent(level, this.compositions);
		return switch (measure) {
			case "candidates" -> FigureValue.of(counts.candidates());
			case "self_nominated_candidates" -> FigureValue.of(counts.selfNominatedCandidates());
			case "women" -> FigureValue.of(counts.women());
			case "ethnic_minority" -> FigureValue.of(counts.ethnicMinority());
			case "under_40" -> FigureValue.of(counts.under40());
			case "non_party" -> FigureValue.of(counts.nonParty());
			case "religious" -> FigureValue.of(counts.religious());
			case "self_nominated" -> FigureValue.of(counts.selfNominated());
			case "postgraduate" -> FigureValue.of(counts.postgraduate());
			default -> null;
		};
	}

}
