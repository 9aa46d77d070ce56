package vn.homphieu.report.summary;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.homphieu.kernel.Level;
import vn.homphieu.kernel.Percentage;
import vn.homphieu.result.AreaResults.Ballots;
import vn.homphieu.result.AreaResults.Constituencies;
import vn.homphieu.result.AreaResults.LevelResults;
import vn.homphieu.result.AreaResults.Seats;
import vn.homphieu.result.AreaResults.Stations;
import vn.homphieu.result.AreaResults.Voters;

/**
 * Adds the areas of a table up, so that its last row can be checked against the whole.
 */
final class ChildSums {

	private Voters voters = new Voters(0, 0, 0, null);

	private Ballots ballots = new Ballots(0, 0, 0, 0, null, null);

	private Stations stations = new Stations(0, 0);

	private Constituencies units = new Constituencies(0, 0, 0, 0, 0, 0);

	private int seats;

	private int elected;

	private int filled;

	private boolean known;

	void add(LevelResults results) {
		Voters more = results.voters();
		this.voters = new Voters(this.voters.roll() + more.roll(), this.voters.registered() + more.registered(),
				this.voters.voted() + more.voted(), null);
		Ballots cast = results.ballots();
		this.ballots = new Ballots(this.ballots.issued() + cast.issued(), this.ballots.collected() + cast.collected(),
				this.ballots.valid() + cast.valid(), this.ballots.invalid() + cast.invalid(), null, null);
		this.stations = new Stations(this.stations.total() + results.stations().total(),
				this.stations.counted() + results.stations().counted());
		if (results.seats() != null && results.constituencies() != null) {
			add(results.seats(), results.constituencies());
		}
	}

	private void add(Seats more, Constituencies counts) {
		this.seats += more.total();
		this.elected += more.elected();
		this.filled += Objects.requireNonNullElse(more.confirmed(), more.elected());
		this.known |= more.fillRate() != null;
		this.units = new Constituencies(this.units.total() + counts.total(), this.units.decided() + counts.decided(),
				this.units.revote() + counts.revote(), this.units.extraVote() + counts.extraVote(),
				this.units.shortOf() + counts.shortOf(), this.units.undecided() + counts.undecided());
	}

	/** The sums as results of a level, with percentages of their own. */
	LevelResults results(Level level) {
		Percentage valid = Percentage.of(this.ballots.valid(), this.ballots.collected());
		return new LevelResults(level,
				new Voters(this.voters.roll(), this.voters.registered(), this.voters.voted(),
						Percentage.of(this.voters.voted(), this.voters.registered())),
				new Ballots(this.ballots.issued(), this.ballots.collected(), this.ballots.valid(),
						this.ballots.invalid(), valid, (valid != null) ? valid.complement() : null),
				seats(), this.stations, this.units);
	}

	private @Nullable Seats seats() {
		return (this.seats == 0) ? null
				: new Seats(this.seats, this.elected, null, this.known ? Percentage.of(this.filled, this.seats) : null);
	}

	boolean isCounted() {
		return this.stations.counted() > 0;
	}

	/** Tells whether voters and ballots are those of the whole. */
	boolean agreesWith(LevelResults own) {
		LevelResults sums = results(own.level());
		return sums.voters().equals(own.voters()) && sums.ballots().equals(own.ballots())
				&& sums.stations().equals(own.stations());
	}

	/** Tells whether all seats of the whole are shown in the areas that were added up. */
	boolean coversSeatsOf(LevelResults own) {
		return own.seats() != null && own.seats().total() == this.seats;
	}

	boolean hasElectedOf(LevelResults own) {
		return own.seats() != null && own.seats().elected() == this.elected;
	}

}
