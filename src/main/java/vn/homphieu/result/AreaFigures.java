package vn.homphieu.result;

import java.sql.ResultSet;
import java.sql.SQLException;

import org.jspecify.annotations.Nullable;

import vn.homphieu.kernel.Level;
import vn.homphieu.result.AreaResults.Ballots;
import vn.homphieu.result.AreaResults.Constituencies;
import vn.homphieu.result.AreaResults.LevelResults;
import vn.homphieu.result.AreaResults.Seats;
import vn.homphieu.result.AreaResults.Stations;

/** Sums as they come from the summaries, turned into results. */
final class AreaFigures {

	private AreaFigures() {
	}

	/** Sums over the leaf areas of an area at one level. */
	record Sums(String code, Level level, long roll, int stations, int counted, long registered, long voted,
			long issued, long collected, long valid, long invalid) {

		/** Reads a row; by hand, since a page of the country has hundreds of them. */
		static Sums read(ResultSet row, int number) throws SQLException {
			return new Sums(row.getString("code"), Level.valueOf(row.getString("level")), row.getLong("roll"),
					row.getInt("stations"), row.getInt("counted"), row.getLong("registered"), row.getLong("voted"),
					row.getLong("issued"), row.getLong("collected"), row.getLong("valid"), row.getLong("invalid"));
		}

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
	record SeatSums(String code, Level level, int seats, int units, int knownUnits, boolean allConfirmations,
			int elected, int confirmed, int decided, int revote, int extraVote, int shortOf) {

		/** Reads a row; by hand, since a page of the country has hundreds of them. */
		static SeatSums read(ResultSet row, int number) throws SQLException {
			return new SeatSums(row.getString("code"), Level.valueOf(row.getString("level")), row.getInt("seats"),
					row.getInt("units"), row.getInt("known_units"), row.getBoolean("all_confirmations"),
					row.getInt("elected"), row.getInt("confirmed"), row.getInt("decided"), row.getInt("revote"),
					row.getInt("extra_vote"), row.getInt("short_of"));
		}

		SeatSums of(String other) {
			return new SeatSums(other, this.level, this.seats, this.units, this.knownUnits, this.allConfirmations,
					this.elected, this.confirmed, this.decided, this.revote, this.extraVote, this.shortOf);
		}

		SeatSums plus(SeatSums other) {
			return new SeatSums(this.code, this.level, this.seats + other.seats, this.units + other.units,
					this.knownUnits + other.knownUnits, this.allConfirmations && other.allConfirmations,
					this.elected + other.elected, this.confirmed + other.confirmed, this.decided + other.decided,
					this.revote + other.revote, this.extraVote + other.extraVote, this.shortOf + other.shortOf);
		}

		Seats toSeats() {
			boolean known = this.knownUnits > 0;
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
