package vn.homphieu.datapackage.content;

import java.time.LocalDate;

/**
 * A vote that was cancelled, or a candidate whom a decision on an open tie elects.
 *
 * @param kind CANCELLED or TIE
 * @param unit index of the constituency
 * @param station index of the voting area whose own result was cancelled, or
 * {@link #NONE}
 * @param round 1 to 3
 * @param candidate index of the candidate elected, or {@link #NONE}
 * @param document the document of the decision
 * @param date the day of the document
 * @param line line of its row
 */
public record RecordedDecision(String kind, int unit, int station, int round, int candidate, String document,
		LocalDate date, int line) {

	/** Stands for no voting area or no candidate. */
	public static final int NONE = Codes.NONE;

	/** The kind that settles a tie. */
	static final String TIE = "TIE";

	boolean isTie() {
		return TIE.equals(this.kind);
	}

}
