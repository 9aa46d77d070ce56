package vn.homphieu.tally.rules;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import vn.homphieu.testing.MinutesBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.homphieu.testing.MinutesBuilder.minutes;

class SecondEntryTests {

	@Test
	void agreesWithTheSameFigures() {
		assertThat(differences(minutes(), minutes().note("khác lời"))).isEmpty();
		assertThat(SecondEntry.check(minutes().build(), minutes().build())).isEmpty();
	}

	@Test
	void namesEveryFieldThatDiffersInTheOrderOfTheForm() {
		MinutesBuilder second = minutes().votes("C", 5L).with("voted", 9L).with("invalid", null).ballots(1L);
		assertThat(differences(minutes(), second)).containsExactly("voted", "invalid", "votes.C", "ballots.1");
		assertThat(differences(second, minutes())).containsExactly("voted", "invalid", "votes.C", "ballots.1");
	}

	@Test
	void seesOtherCandidatesAndAnotherOrder() {
		assertThat(differences(minutes(), minutes().votes("F", 1L))).containsExactly("candidates", "votes.F");
		MinutesBuilder left = minutes().withoutCandidates().votes("A", 1L).votes("B", 2L);
		MinutesBuilder right = minutes().withoutCandidates().votes("B", 2L).votes("A", 1L);
		assertThat(differences(left, right)).containsExactly("candidates");
	}

	@Test
	void makesAFindingWithTheSecondFigures() {
		MinutesBuilder second = minutes().with("voted", 9L).with("invalid", null);
		assertThat(SecondEntry.check(minutes().build(), second.build()))
			.contains(new Finding(RuleCode.W11, List.of("voted", "invalid"), Map.of("voted", 9L)));
	}

	private static List<String> differences(MinutesBuilder first, MinutesBuilder second) {
		return SecondEntry.differences(first.build(), second.build());
	}

}
