package vn.homphieu.result;

import org.jspecify.annotations.Nullable;

import vn.homphieu.kernel.Level;
import vn.homphieu.result.AreaResults.Ballots;
import vn.homphieu.result.AreaResults.Constituencies;
import vn.homphieu.result.AreaResults.LevelResults;
import vn.homphieu.result.AreaResults.Seats;
import vn.homphieu.result.AreaResults.Stations;

/** Public sums as they come from the summaries, turned into results. */
final class AreaFigures {

	private AreaFigures() {
	}

	/** Sums over the leaf areas of an area at one level. */
	record Sums(String code, Level level, long roll, int stations, int counted, long registered, long voted,
			long issued, long collected, long valid, long invalid) {

		Sums of(String area) {
			return new Sums(area, this.level, this.roll, this.stations, this.counted, this.registered, this.voted,
					this.issued, this.collected, this.valid, this.invalid);
		}

		Sums plus(Sums other) {
			return new Sums(this.code, this.level, this.roll + other.roll, this.stations + other.stations,
					this.counted + other.counted, this.registered + other.registered, this.voted + other.voted,
					this.issued + other.issued, this.collected + other.collected, this.valid + other.valid,
					this.invalid + other.invalid);
		}

	}

	/** Seats and outcomes shown in an area at one level. */
	record SeatSums(String code, Level level, int seats, int units, int publicUnits, boolean allConfirmations,
			int elected, int confirmed, int decided, int revote, int extraVote, int shortOf) {

		Seats toSeats() {
			boolean known = this.publicUnits > 0;
			Integer confirmed = (known && this.allConfirmations) ? Integer.valueOf(this.confirmed) : null;
			return CountedFigures.seats(this.seats, this.elected, confirmed, known);
		}

		Constituencies toConstituencies() {
			int settled = this.decided + this.revote + this.extraVote + this.shortOf;
			return new Constituencies(this.units, this.decided, this.revote, this.extraVote, this.shortOf,
					this.units - settled);
		}

	}

	static LevelResults level(Sums sums, @Nullable SeatSums seats) {
		Ballots ballots = CountedFigures.ballots(sums.issued(), sums.collected(), sums.valid(), sums.invalid());
		return new LevelResults(sums.level(), CountedFigures.voters(sums.roll(), sums.registered(), sums.voted()),
				ballots, (seats != null) ? seats.toSeats() : null, new Stations(sums.stations(), sums.counted()),
				(seats != null) ? seats.toConstituencies() : null);
	}

}
