package vn.homphieu.result.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.homphieu.kernel.BirthDate;

import static org.assertj.core.api.Assertions.assertThat;

/** Properties of every decision, on small votes in which ties are the rule. */
class WinnersPropertyTests {

	private static final long VALID = 10;

	@ParameterizedTest
	@MethodSource("seeds")
	void doesNotDependOnTheOrderOfTheCandidates(long seed) {
		Random random = new Random(seed);
		for (int i = 0; i < 30; i++) {
			checkOrder(random);
		}
	}

	private static void checkOrder(Random random) {
		List<Standing> standings = standings(random);
		int seats = random.nextInt(1, 6);
		Decision decision = Winners.decide(seats, VALID, standings, Set.of());
		for (int i = 0; i < 5; i++) {
			Collections.shuffle(standings, random);
			assertThat(Winners.decide(seats, VALID, standings, Set.of())).isEqualTo(decision);
		}
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void electsAtMostTheSeatsAndFillsThemWhereItCan(long seed) {
		Random random = new Random(seed);
		for (int i = 0; i < 30; i++) {
			checkSeats(random);
		}
	}

	private static void checkSeats(Random random) {
		List<Standing> standings = standings(random);
		int seats = random.nextInt(1, 6);
		Decision decision = Winners.decide(seats, VALID, standings, Set.of());
		long eligible = standings.stream().filter((standing) -> 2 * standing.votes() > VALID).count();
		assertThat(decision.placings()).hasSameSizeAs(standings);
		if (decision.tieOpen()) {
			long open = decision.placings().stream().filter((p) -> p.reason() == Reason.TIE_OPEN).count();
			assertThat(decision.elected()).isLessThan(seats);
			assertThat(decision.elected() + open).isGreaterThan(seats);
		}
		else {
			assertThat(decision.elected()).isEqualTo((int) Math.min(seats, eligible));
		}
	}

	/** Full dates that agree with what is known never contradict the decision. */
	@ParameterizedTest
	@MethodSource("seeds")
	void decidesNothingThatFullBirthDatesWouldUndo(long seed) {
		Random random = new Random(seed);
		for (int i = 0; i < 30; i++) {
			checkBirthDates(random);
		}
	}

	private static void checkBirthDates(Random random) {
		List<Standing> standings = standings(random);
		int seats = random.nextInt(1, 6);
		Decision decision = Winners.decide(seats, VALID, standings, Set.of());
		Set<String> open = with(decision, Reason.TIE_OPEN);
		Set<String> seenElected = new HashSet<>();
		Set<String> seenOut = new HashSet<>();
		for (int i = 0; i < 100; i++) {
			List<String> winners = winners(seats, standings, random);
			for (Placing placing : decision.placings()) {
				String candidate = placing.candidate();
				(winners.contains(candidate) ? seenElected : seenOut).add(candidate);
				if (!open.contains(candidate)) {
					assertThat(winners.contains(candidate)).isEqualTo(placing.elected());
				}
			}
		}
		assertThat(seenElected).containsAll(open);
		assertThat(seenOut).containsAll(open);
	}

	static LongStream seeds() {
		return LongStream.range(0, 5);
	}

	/** The law on full dates, written another way; equal dates fall by lot. */
	private static List<String> winners(int seats, List<Standing> standings, Random random) {
		List<Standing> full = new ArrayList<>();
		for (Standing standing : standings) {
			LocalDate first = standing.birthDate().earliest();
			int days = (int) (standing.birthDate().latest().toEpochDay() - first.toEpochDay());
			BirthDate day = BirthDate.of(first.plusDays(random.nextInt(days + 1)));
			full.add(new Standing(standing.candidate(), day, standing.votes()));
		}
		Collections.shuffle(full, random);
		full.sort(Comparator.comparingLong(Standing::votes)
			.reversed()
			.thenComparing((standing) -> standing.birthDate().earliest()));
		return full.stream()
			.filter((standing) -> 2 * standing.votes() > VALID)
			.limit(seats)
			.map(Standing::candidate)
			.toList();
	}

	private static Set<String> with(Decision decision, Reason reason) {
		return decision.placings()
			.stream()
			.filter((placing) -> placing.reason() == reason)
			.map(Placing::candidate)
			.collect(Collectors.toSet());
	}

	private static List<Standing> standings(Random random) {
		List<Standing> standings = new ArrayList<>();
		int count = random.nextInt(9);
		for (int i = 0; i < count; i++) {
			int year = random.nextInt(1960, 1963);
			BirthDate birth = random.nextBoolean() ? BirthDate.ofYear(year)
					: BirthDate.of(LocalDate.of(year, random.nextInt(1, 13), 15));
			standings.add(new Standing("K" + i, birth, random.nextLong(4, 8)));
		}
		return standings;
	}

}
