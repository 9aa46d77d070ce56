package vn.homphieu.result;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.homphieu.election.ElectionInfo;
import vn.homphieu.result.OutcomeRows.UnitRow;
import vn.homphieu.result.law.ConstituencyResult;
import vn.homphieu.result.law.Placing;
import vn.homphieu.result.law.Reason;

/** Keeps what the law says of constituencies as lines to copy in. */
final class OutcomeWriter {

	private static final String NULL = "\\N";

	private final ElectionInfo election;

	private final StringBuilder units = new StringBuilder();

	private final StringBuilder candidates = new StringBuilder();

	OutcomeWriter(ElectionInfo election) {
		this.election = election;
	}

	void write(DecidedUnit decided) {
		UnitRow row = decided.unit().row();
		ConstituencyResult result = decided.result();
		line(this.units, row.id(), this.election.id(), row.level(), row.seatAreaId(), row.position(), row.stations(),
				row.roll(), decided.countedRound(), result.outcome(), decided.unit().lastRound(), result.elected(),
				result.missingSeats(), decided.complete(), row.published(), row.number());
		Map<String, Placing> extra = new HashMap<>();
		result.extraPlacings().forEach((placing) -> extra.put(placing.candidate(), placing));
		for (Placing placing : result.placings()) {
			Placing later = extra.get(placing.candidate());
			Integer round = placing.elected() ? placing.electedInRound()
					: (later != null && later.elected()) ? later.electedInRound() : null;
			line(this.candidates, placing.candidate(), row.id(), rank(placing), placing.reason(), round != null, round,
					(later != null) ? rank(later) : null, (later != null) ? later.reason() : null);
		}
	}

	/** While votes are being counted nobody has a rank. */
	private static @Nullable Integer rank(Placing placing) {
		return (placing.reason() != Reason.COUNTING) ? placing.rank() : null;
	}

	private static void line(StringBuilder lines, @Nullable Object... cells) {
		for (int i = 0; i < cells.length; i++) {
			lines.append((i == 0) ? "" : "\t").append((cells[i] != null) ? cells[i] : NULL);
		}
		lines.append('\n');
	}

	String units() {
		return this.units.toString();
	}

	String candidates() {
		return this.candidates.toString();
	}

}
