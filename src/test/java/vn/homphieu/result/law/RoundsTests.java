package vn.homphieu.result.law;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.homphieu.testing.VoteCountBuilder.vote;

class RoundsTests {

	private static final VoteCount WITH_EFFECT = vote().counted(3, 3).turnout(1_000, 501).build();

	private static final VoteCount WITHOUT_EFFECT = vote().counted(3, 3).turnout(1_000, 500).build();

	private static final VoteCount PARTIAL = vote().counted(2, 3).turnout(1_000, 100).build();

	@Test
	void countsRoundOneWhereNothingElseWasHeld() {
		assertThat(Rounds.basis(RoundCounts.of(WITH_EFFECT, 0))).isEqualTo(state(CountBasis.FIRST, false, false));
		assertThat(Rounds.basis(RoundCounts.of(PARTIAL, 0))).isEqualTo(state(CountBasis.FIRST, false, false));
	}

	@Test
	void replacesAVoteWithoutEffectOnceAllHaveVotedAgain() {
		assertThat(Rounds.basis(RoundCounts.of(WITHOUT_EFFECT, 0))).isEqualTo(state(CountBasis.FIRST, true, false));
		assertThat(Rounds.basis(RoundCounts.of(WITHOUT_EFFECT, 1))).isEqualTo(state(CountBasis.FIRST, true, true));
		assertThat(Rounds.basis(RoundCounts.of(WITHOUT_EFFECT, 2))).isEqualTo(state(CountBasis.FIRST, true, true));
		assertThat(Rounds.basis(RoundCounts.of(WITHOUT_EFFECT, 3))).isEqualTo(state(CountBasis.SECOND, false, false));
	}

	@Test
	void replacesACancelledVoteWhateverItsTurnout() {
		assertThat(Rounds.basis(unitCancelled(WITH_EFFECT, 0))).isEqualTo(state(CountBasis.FIRST, true, false));
		assertThat(Rounds.basis(unitCancelled(PARTIAL, 0))).isEqualTo(state(CountBasis.FIRST, true, false));
		assertThat(Rounds.basis(unitCancelled(WITH_EFFECT, 1))).isEqualTo(state(CountBasis.FIRST, true, true));
		assertThat(Rounds.basis(unitCancelled(WITH_EFFECT, 3))).isEqualTo(state(CountBasis.SECOND, false, false));
	}

	@Test
	void waitsForCancelledStationsToVoteAgain() {
		assertThat(Rounds.basis(stations(WITH_EFFECT, 2, 0))).isEqualTo(state(CountBasis.FIRST, true, false));
		assertThat(Rounds.basis(stations(WITH_EFFECT, 2, 1))).isEqualTo(state(CountBasis.LATEST, true, true));
		assertThat(Rounds.basis(stations(WITH_EFFECT, 2, 2))).isEqualTo(state(CountBasis.LATEST, false, false));
	}

	@Test
	void testsTheTurnoutAgainAfterCancelledStations() {
		assertThat(Rounds.basis(stations(WITHOUT_EFFECT, 2, 1))).isEqualTo(state(CountBasis.LATEST, true, true));
		assertThat(Rounds.basis(stations(WITHOUT_EFFECT, 2, 2))).isEqualTo(state(CountBasis.LATEST, true, false));
		RoundCounts started = new RoundCounts(vote().counted(5, 5).build(), WITHOUT_EFFECT, 3, false, 2, 2);
		assertThat(Rounds.basis(started)).isEqualTo(state(CountBasis.LATEST, true, true));
	}

	@Test
	void startsTheRevoteOfACancelledUnitWithItsFirstMinutes() {
		RoundCounts both = new RoundCounts(WITH_EFFECT, WITH_EFFECT, 1, true, 1, 1);
		assertThat(Rounds.basis(both)).isEqualTo(state(CountBasis.LATEST, true, true));
		RoundCounts low = new RoundCounts(WITHOUT_EFFECT, WITH_EFFECT, 1, false, 1, 1);
		assertThat(Rounds.basis(low)).isEqualTo(state(CountBasis.LATEST, true, true));
	}

	@Test
	void isARevoteOfTheUnitWhereEveryStationWasCancelled() {
		assertThat(Rounds.basis(stations(WITHOUT_EFFECT, 3, 3))).isEqualTo(state(CountBasis.SECOND, false, false));
	}

	@Test
	void survivesAConstituencyWithoutStations() {
		VoteCount none = vote().counted(0, 0).turnout(0, 0).valid(0).build();
		assertThat(Rounds.basis(RoundCounts.of(none, 0))).isEqualTo(state(CountBasis.FIRST, false, false));
		assertThat(none.isComplete()).isFalse();
	}

	@Test
	void tellsWhetherAStationVotesAgain() {
		assertThat(Rounds.isSecondDue(RoundCounts.of(WITH_EFFECT, 0), false)).isFalse();
		assertThat(Rounds.isSecondDue(RoundCounts.of(PARTIAL, 0), false)).isFalse();
		assertThat(Rounds.isSecondDue(RoundCounts.of(WITHOUT_EFFECT, 0), false)).isTrue();
		assertThat(Rounds.isSecondDue(RoundCounts.of(WITHOUT_EFFECT, 3), false)).isTrue();
		assertThat(Rounds.isSecondDue(unitCancelled(PARTIAL, 0), false)).isTrue();
		assertThat(Rounds.isSecondDue(stations(WITH_EFFECT, 1, 0), true)).isTrue();
		assertThat(Rounds.isSecondDue(stations(WITH_EFFECT, 1, 0), false)).isFalse();
		assertThat(Rounds.isSecondDue(stations(WITHOUT_EFFECT, 1, 0), false)).isFalse();
		assertThat(Rounds.isSecondDue(stations(WITHOUT_EFFECT, 1, 1), false)).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "1001, 500, true", "1001, 501, false", "1000, 500, true", "1000, 501, false", "0, 0, true" })
	void aVoteHasNoEffectUpToHalfOfTheRoll(long registered, long voted, boolean without) {
		assertThat(vote().turnout(registered, voted).build().isWithoutEffect()).isEqualTo(without);
		assertThat(vote().turnout(registered, voted).counted(1, 2).build().isWithoutEffect()).isFalse();
	}

	@Test
	void refusesMoreStationsThanThereAre() {
		assertThatIllegalArgumentException().isThrownBy(() -> vote().counted(3, 2).build());
		assertThatIllegalArgumentException().isThrownBy(() -> vote().counted(-1, 2).build());
	}

	@ParameterizedTest
	@CsvSource({ "FIRST, 1", "SECOND, 2", "LATEST, 1" })
	void electsInTheRoundThatDecides(CountBasis basis, int round) {
		assertThat(basis.round()).isEqualTo(round);
	}

	private static RoundState state(CountBasis basis, boolean due, boolean started) {
		return new RoundState(basis, due, started);
	}

	private static RoundCounts unitCancelled(VoteCount first, int secondCounted) {
		return new RoundCounts(first, first, secondCounted, true, 0, 0);
	}

	/** Round 1 had effect; cancelled stations vote again. */
	private static RoundCounts stations(VoteCount latest, int cancelled, int counted) {
		return new RoundCounts(WITH_EFFECT, latest, counted, false, cancelled, counted);
	}

}
