package vn.homphieu.tally.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.homphieu.testing.MinutesBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.homphieu.tally.rules.RuleTesting.check;
import static vn.homphieu.tally.rules.RuleTesting.codes;
import static vn.homphieu.testing.ExpectationBuilder.expectation;
import static vn.homphieu.testing.MinutesBuilder.minutes;

class MinutesRulesTests {

	@Test
	void findsNothingInCorrectMinutes() {
		assertThat(check(minutes())).isEmpty();
		assertThat(check(minutes().ballots(0L, 419L, 561L))).isEmpty();
	}

	@Test
	void knowsErrorsFromWarnings() {
		Set<String> errors = Arrays.stream(RuleCode.values())
			.filter(RuleCode::isError)
			.map(RuleCode::name)
			.collect(Collectors.toSet());
		assertThat(errors).containsExactlyInAnyOrder("E01", "E02", "E03", "E04", "E05", "E06", "E07", "E08", "E10",
				"E11", "E12", "E13", "E14");
		assertThat(RuleCode.values()).hasSize(24);
	}

	@Test
	void reportsInTheOrderOfTheCodes() {
		MinutesBuilder wrong = minutes().with("registered", 5_000L)
			.with("voted", 2_000L)
			.with("invalid", 100L)
			.votes("B", null)
			.votes("A", 1_000L);
		assertThat(codes(wrong)).containsExactly(RuleCode.E01, RuleCode.E07, RuleCode.E10, RuleCode.E14, RuleCode.W01,
				RuleCode.W03, RuleCode.W05, RuleCode.W07);
	}

	@Test
	void cannotBeChangedAfterwards() {
		assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> check(minutes()).clear());
		Finding finding = new Finding(RuleCode.E05, List.of("voted"), Map.of("voted", 1L));
		assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> finding.figures().clear());
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void neverFailsOnAnyNumbers(long seed) {
		Random random = new Random(seed);
		for (int i = 0; i < 50; i++) {
			assertThat(codes(wild(random), expectation().others(6, 50, Map.of("A", 20L)).votedNationalAssembly(100)))
				.isSorted()
				.doesNotHaveDuplicates();
		}
	}

	private static MinutesBuilder wild(Random random) {
		MinutesBuilder wild = minutes();
		for (String field : List.of("registered", "voted", "issued", "collected", "valid", "invalid")) {
			wild.with(field, number(random));
		}
		for (String candidate : List.of("A", "B", "C", "D", "E", "F").subList(0, random.nextInt(7))) {
			wild.votes(candidate, number(random));
		}
		wild.ballots(number(random), number(random), number(random), number(random));
		return wild;
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void acceptsWhateverWasReallyCounted(long seed) {
		Random random = new Random(seed);
		long[] votes = new long[5];
		Long[] ballots = { 0L, 0L, 0L };
		int valid = random.nextInt(950, 981);
		for (int ballot = 0; ballot < valid; ballot++) {
			int names = random.nextInt(1, 4);
			ballots[names - 1]++;
			random.ints(0, 5).distinct().limit(names).forEach((candidate) -> votes[candidate]++);
		}
		MinutesBuilder counted = minutes().with("valid", (long) valid).with("invalid", 990L - valid).ballots(ballots);
		for (int candidate = 0; candidate < 5; candidate++) {
			counted.votes(String.valueOf((char) ('A' + candidate)), votes[candidate]);
		}
		assertThat(codes(counted)).isEmpty();
	}

	static LongStream seeds() {
		return LongStream.range(0, 5);
	}

	private static Long number(Random random) {
		return switch (random.nextInt(6)) {
			case 0 -> Minutes.NOT_WHOLE;
			case 1 -> Long.MAX_VALUE;
			case 2 -> 9_999_999L;
			case 3 -> 0L;
			default -> random.nextLong(-5, 100);
		};
	}

}
