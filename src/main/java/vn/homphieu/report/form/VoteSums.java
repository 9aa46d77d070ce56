package vn.homphieu.report.form;

import org.jspecify.annotations.Nullable;

import vn.homphieu.kernel.Percentage;

/** Adds votes of constituencies up for the last row of a table. */
final class VoteSums {

	private long registered;

	private long voted;

	private long collected;

	private long valid;

	void add(UnitVote vote) {
		this.registered += vote.voters().registered();
		this.voted += vote.voters().voted();
		this.collected += vote.ballots().collected();
		this.valid += vote.ballots().valid();
	}

	/** Adds the row to the table of turnout; none where nothing was counted. */
	FormTable total(FormTable table) {
		Percentage share = Percentage.of(this.valid, this.collected);
		if (share == null) {
			return table;
		}
		@Nullable Percentage turnout = Percentage.of(this.voted, this.registered);
		return table.total("", "Tổng cộng", this.registered, this.voted, turnout, this.valid, share,
				this.collected - this.valid, share.complement(), "");
	}

}
