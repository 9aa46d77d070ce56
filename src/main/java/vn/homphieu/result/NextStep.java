package vn.homphieu.result;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.homphieu.election.Deadline;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.kernel.Level;
import vn.homphieu.result.law.Outcome;

/**
 * What the law asks next of a constituency.
 *
 * @param kind what is to be done
 * @param lastDay its last day; {@code null} where the rules set none
 * @param form number of the official form it is done on; empty where there is none
 * @param station code of the voting area it is about, {@code null} for all
 */
public record NextStep(Kind kind, @Nullable LocalDate lastDay, String form, @Nullable String station) {

	/** What is to be done; its sentence with the article is {@code desk.next.NAME}. */
	public enum Kind {

		/** Minutes are missing (Art. 76). */
		AWAIT_MINUTES,
		/** Minutes of a published result were taken back: a correction fills them. */
		CORRECT_MINUTES,
		/** The result minutes are drawn up; the constituency is locked (Art. 77). */
		LOCK,
		/** Equal votes and the same date of birth (Art. 78). */
		SETTLE_TIE,
		/** A re-vote is due (Art. 80 and 81). */
		ORDER_REVOTE,
		/** An extra vote is due (Art. 79). */
		ORDER_EXTRA_VOTE,
		/** The result is published (Art. 86). */
		PUBLISH,
		/** Nothing but complaints (Art. 87). */
		DONE

	}

	/** How many numbers the form lies after that of the counting minutes. */
	private static final int UNIT_MINUTES = 1;

	private static final int LIST_OF_ELECTED = 3;

	private static final int EXTRA = 3;

	static NextStep of(ElectionInfo election, Level level, UnitState state, Outcome outcome,
			List<DecisionLine> decisions, List<HeldRoundLine> held) {
		int round = state.currentRound();
		LocalDate voted = held.stream()
			.filter((line) -> line.round() == round)
			.map(HeldRoundLine::votingDate)
			.max(LocalDate::compareTo)
			.orElse(election.day());
		boolean published = state.isPublished(round);
		for (DecisionLine line : decisions) {
			if (!line.isTie() && held.stream()
				.noneMatch((order) -> order.round() == 2
						&& (order.stationCode() == null || Objects.equals(order.stationCode(), line.stationCode())))) {
				return new NextStep(Kind.ORDER_REVOTE, LaterRounds.lastDay(election, 2, held), "", line.stationCode());
			}
		}
		if (state.missing() > 0) {
			String form = form(election, level, 0);
			return published ? new NextStep(Kind.CORRECT_MINUTES, null, form, null)
					: step(election, Kind.AWAIT_MINUTES, Deadline.COUNTING_MINUTES, voted, form);
		}
		if (!state.locked() && !published) {
			return step(election, Kind.LOCK, Deadline.CONSTITUENCY_MINUTES, voted, form(election, level, UNIT_MINUTES));
		}
		return switch (outcome) {
			case TIE_UNRESOLVED -> new NextStep(Kind.SETTLE_TIE, null, form(election, level, UNIT_MINUTES), null);
			case REVOTE_REQUIRED -> new NextStep(Kind.ORDER_REVOTE, LaterRounds.lastDay(election, 2, held), "", null);
			case EXTRA_VOTE_REQUIRED ->
				new NextStep(Kind.ORDER_EXTRA_VOTE, LaterRounds.lastDay(election, EXTRA, held), "", null);
			default -> published ? new NextStep(Kind.DONE, null, "", null)
					: step(election, Kind.PUBLISH, (level == Level.NATIONAL_ASSEMBLY)
							? Deadline.NATIONAL_ASSEMBLY_PUBLISHED : Deadline.COUNCILS_PUBLISHED, voted,
							form(election, level, LIST_OF_ELECTED));
		};
	}

	private static NextStep step(ElectionInfo election, Kind kind, Deadline deadline, LocalDate from, String form) {
		return new NextStep(kind, election.rules().lastDay(deadline, from), form, null);
	}

	/** The forms of one level follow each other in both years. */
	private static String form(ElectionInfo election, Level level, int after) {
		return String.valueOf(Integer.parseInt(election.rules().level(level).countingForm()) + after);
	}

}
