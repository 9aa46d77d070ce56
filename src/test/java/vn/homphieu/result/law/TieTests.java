package vn.homphieu.result.law;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.homphieu.testing.VoteCountBuilder.standings;

class TieTests {

	private static final String[] OPEN = { "A 900 1980", "B 600 1960", "C 600 1970", "D 600 1970-06-01", "E 600 1970",
			"F 600 1980" };

	@Test
	void isSettledByADecisionThatNamesExactlyTheOpenSeats() {
		Decision decision = decide(4, Set.of("C", "E"));
		assertThat(reasons(decision)).containsExactlyInAnyOrderEntriesOf(Map.of("A", Reason.ELECTED, "B",
				Reason.ELECTED_OLDER, "C", Reason.ELECTED_BY_DECISION, "D", Reason.NOT_CHOSEN_BY_DECISION, "E",
				Reason.ELECTED_BY_DECISION, "F", Reason.SEATS_FILLED_YOUNGER));
		assertThat(decision.tieOpen()).isFalse();
		assertThat(decision.settlementRefused()).isFalse();
		assertThat(decision.elected()).isEqualTo(4);
	}

	@ParameterizedTest
	@ValueSource(strings = { "C", "C D E", "B C", "C F", "A C", "C X", "B C D" })
	void staysOpenUnderADecisionThatDoesNotFit(String chosen) {
		Decision decision = decide(4, Set.of(chosen.split(" ")));
		assertThat(decision.tieOpen()).isTrue();
		assertThat(decision.settlementRefused()).isTrue();
		assertThat(reasons(decision)).containsEntry("B", Reason.ELECTED_OLDER)
			.containsEntry("C", Reason.TIE_OPEN)
			.containsEntry("D", Reason.TIE_OPEN)
			.containsEntry("E", Reason.TIE_OPEN);
	}

	@Test
	void staysOpenWithoutADecision() {
		Decision decision = decide(4, Set.of());
		assertThat(decision.tieOpen()).isTrue();
		assertThat(decision.settlementRefused()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 5, 6 })
	void refusesADecisionWhereNoTieIsOpen(int seats) {
		Decision decision = decide(seats, Set.of("B"));
		assertThat(decision.tieOpen()).isFalse();
		assertThat(decision.settlementRefused()).isTrue();
		assertThat(reasons(decision)).doesNotContainValue(Reason.ELECTED_BY_DECISION);
	}

	private static Decision decide(int seats, Set<String> settled) {
		return Winners.decide(seats, 1_000, standings(OPEN), settled);
	}

	private static Map<String, Reason> reasons(Decision decision) {
		return decision.placings().stream().collect(Collectors.toMap(Placing::candidate, Placing::reason));
	}

}
