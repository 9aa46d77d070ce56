package vn.homphieu.result.law;

/**
 * Tells which rounds are due and which one counts: a re-vote replaces, an extra vote adds
 * (Law 85/2015/QH13, Art. 79 to 81).
 */
public final class Rounds {

	private Rounds() {
	}

	/**
	 * Tells which minutes count. The re-vote of a whole constituency replaces round 1
	 * once all its stations have voted again, whatever its turnout; a cancelled station's
	 * replaces that station's.
	 * @param counts what was counted and cancelled
	 * @return the minutes that count and whether a re-vote is due
	 */
	public static RoundState basis(RoundCounts counts) {
		if (counts.isSecondComplete()) {
			return new RoundState(CountBasis.SECOND, false, false);
		}
		CountBasis basis = (counts.cancelledCounted() > 0) ? CountBasis.LATEST : CountBasis.FIRST;
		if (isUnitRevoteDue(counts)) {
			int before = isUnitRevoteDueAtOnce(counts) ? 0 : counts.cancelledCounted();
			return new RoundState(basis, true, counts.secondCounted() > before);
		}
		return new RoundState(basis, !counts.isMended(), !counts.isMended() && counts.cancelledCounted() > 0);
	}

	/**
	 * Tells whether minutes of round 2 are due for a station, so that they may come in.
	 * @param counts what was counted and cancelled in its constituency
	 * @param stationCancelled whether the station's own result was cancelled
	 * @return whether the whole constituency or this station votes again
	 */
	public static boolean isSecondDue(RoundCounts counts, boolean stationCancelled) {
		return stationCancelled || isUnitRevoteDue(counts);
	}

	/**
	 * Tells whether minutes of round 3 are due, so that they may come in.
	 * @param unit the constituency; what it has of round 3 makes no difference
	 * @return whether too few were elected in the vote before
	 */
	public static boolean isExtraVoteDue(ConstituencyCase unit) {
		return ConstituencyLaw.decide(unit.withoutExtra()).outcome() == Outcome.EXTRA_VOTE_REQUIRED;
	}

	/** The turnout is tested again once the cancelled stations have voted again. */
	private static boolean isUnitRevoteDue(RoundCounts counts) {
		return isUnitRevoteDueAtOnce(counts) || (counts.isMended() && counts.latest().isWithoutEffect());
	}

	private static boolean isUnitRevoteDueAtOnce(RoundCounts counts) {
		return counts.unitCancelled() || counts.first().isWithoutEffect();
	}

}
