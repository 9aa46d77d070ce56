package vn.homphieu.result;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.homphieu.election.ElectionInfo;
import vn.homphieu.result.OutcomeRows.Unit;
import vn.homphieu.result.OutcomeRows.UnitRow;
import vn.homphieu.result.law.ConstituencyCase;
import vn.homphieu.result.law.ConstituencyLaw;
import vn.homphieu.result.law.ConstituencyResult;
import vn.homphieu.result.law.CountBasis;
import vn.homphieu.result.law.Placing;
import vn.homphieu.result.law.RoundCounts;
import vn.homphieu.result.law.RoundState;
import vn.homphieu.result.law.Rounds;

/** Asks the law about each constituency and keeps its answers as lines to copy in. */
final class OutcomeWriter {

	private static final String NULL = "\\N";

	private final ElectionInfo election;

	private final StringBuilder units = new StringBuilder();

	private final StringBuilder candidates = new StringBuilder();

	OutcomeWriter(ElectionInfo election) {
		this.election = election;
	}

	void decide(Unit unit) {
		UnitRow row = unit.row();
		RoundCounts counts = unit.counts();
		RoundState state = Rounds.basis(counts);
		int counted = countedRound(state.basis());
		ConstituencyResult result = ConstituencyLaw
			.decide(new ConstituencyCase(row.seats(), this.election.rules().level(row.level()).extraVote(), state,
					(counted == 1) ? counts.first() : unit.count(counted), unit.settled(state.basis().round()),
					unit.extra(), unit.settled(3)));
		line(this.units, row.id(), this.election.id(), row.level(), row.seatAreaId(), row.position(), row.stations(),
				row.roll(), counted, result.outcome(), unit.lastRound(), result.elected(), result.missingSeats(),
				isComplete(unit, counts, state), row.published(), row.number());
		Map<String, Placing> extra = new HashMap<>();
		result.extraPlacings().forEach((placing) -> extra.put(placing.candidate(), placing));
		for (Placing placing : result.placings()) {
			Placing later = extra.get(placing.candidate());
			Integer round = placing.elected() ? placing.electedInRound()
					: (later != null && later.elected()) ? later.electedInRound() : null;
			line(this.candidates, placing.candidate(), row.id(), placing.rank(), placing.reason(), round != null, round,
					(later != null) ? later.rank() : null, (later != null) ? later.reason() : null);
		}
	}

	/** Whether the minutes of the last round held are all in. */
	private static boolean isComplete(Unit unit, RoundCounts counts, RoundState state) {
		int extra = unit.counted(3);
		return counts.first().isComplete() && !(state.revoteDue() && state.revoteStarted())
				&& (extra == 0 || extra == unit.row().stations());
	}

	private static int countedRound(CountBasis basis) {
		return switch (basis) {
			case FIRST -> 1;
			case SECOND -> 2;
			case LATEST -> 0;
		};
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
