package vn.homphieu.result;

import org.jspecify.annotations.Nullable;

import vn.homphieu.kernel.Level;
import vn.homphieu.kernel.Percentage;
import vn.homphieu.result.law.Outcome;

/**
 * A constituency in a list.
 *
 * @param elected deputies elected; null before publication
 * @param missingSeats seats minus elected; null while unknown
 */
public record ConstituencyLine(String code, String name, int number, Level level, String council, String area,
		int seats, Outcome outcome, @Nullable Integer elected, @Nullable Integer missingSeats,
		AreaResults.Stations stations, @Nullable Percentage turnout) {

	/**
	 * Tells whether nothing more is to come: neither a vote nor a decision.
	 * @return whether it is published with a final outcome
	 */
	public boolean isFinal() {
		return this.elected != null && (this.outcome == Outcome.DECIDED || this.outcome == Outcome.SHORT);
	}

}
