package vn.homphieu.tally.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.jspecify.annotations.Nullable;

import vn.homphieu.kernel.Level;

/** Makes minutes of every kind from a seed: right, slightly wrong, incomplete, absurd. */
final class GeneratedMinutes {

	private static final Long[] ABSURD = { -1L, Minutes.NOT_WHOLE, 0L, 9_999_999L, 10_000_000L, 99_999_999_999L };

	private final Random random;

	GeneratedMinutes(long seed) {
		this.random = new Random(seed);
	}

	/**
	 * Minutes with what was expected of them.
	 *
	 * @param minutes the minutes
	 * @param expected the expectation
	 */
	record Case(Minutes minutes, Expectation expected) {
	}

	Case next() {
		int seats = 1 + this.random.nextInt(5);
		List<String> candidates = new ArrayList<>();
		for (int i = 0; i <= seats + this.random.nextInt(3); i++) {
			candidates.add("NA-31-" + i);
		}
		long roll = chance(10) ? this.random.nextLong(20) : 200 + this.random.nextLong(4_200);
		long registered = chance(80) ? roll : Math.max(0, roll + this.random.nextLong(-300, 300));
		long voted = chance(10) ? registered : this.random.nextLong(registered + 1);
		long valid = chance(50) ? voted : this.random.nextLong(voted + 1);
		Case right = new Case(
				new Minutes(registered, voted, voted, voted, valid, voted - valid,
						votes(candidates, valid, Math.min(seats, candidates.size() - 1)), List.of(), null),
				expected(seats, candidates, roll, voted));
		return chance(30) ? right : new Case(spoiled(right.minutes(), seats), right.expected());
	}

	private Expectation expected(int seats, List<String> candidates, long roll, long voted) {
		Level level = List.of(Level.values()).get(this.random.nextInt(Level.values().length));
		Long assembly = chance(50) ? null : Long.valueOf(Math.max(0, voted + this.random.nextLong(-5, 50)));
		return new Expectation(level, seats, candidates, roll, chance(20), assembly,
				chance(40) ? null : others(candidates));
	}

	private OtherStations others(List<String> candidates) {
		long valid = chance(20) ? 1_000_000_000 : this.random.nextLong(50_000);
		Map<String, Long> votes = new HashMap<>();
		candidates.stream()
			.filter((code) -> !chance(10))
			.forEach((code) -> votes.put(code, this.random.nextLong(valid + 1)));
		return new OtherStations(this.random.nextInt(10), valid, votes);
	}

	private List<CandidateVotes> votes(List<String> candidates, long valid, int names) {
		long left = valid * names;
		List<CandidateVotes> lines = new ArrayList<>();
		for (String code : candidates) {
			long votes = chance(5) ? valid : Math.min(left, this.random.nextLong(valid + 1));
			left -= Math.min(left, votes);
			lines.add(new CandidateVotes(code, chance(5) ? 0 : votes));
		}
		return lines;
	}

	private Minutes spoiled(Minutes right, int seats) {
		List<CandidateVotes> lines = new ArrayList<>();
		right.votes().forEach((line) -> lines.add(new CandidateVotes(line.candidate(), spoiled(line.votes(), 4))));
		if (chance(8)) {
			Collections.swap(lines, 0, lines.size() - 1);
		}
		if (chance(5)) {
			lines.removeLast();
		}
		List<@Nullable Long> ballots = new ArrayList<>();
		if (chance(40) && right.valid() != null) {
			long rest = right.valid();
			for (int i = 0; i < seats + (chance(10) ? 1 : 0); i++) {
				long number = this.random.nextLong(rest + 1);
				rest -= number;
				ballots.add(chance(20) ? null : spoiled(number, 3));
			}
		}
		return new Minutes(spoiled(right.registered(), 6), spoiled(right.voted(), 6), spoiled(right.issued(), 6),
				spoiled(right.collected(), 6), spoiled(right.valid(), 6), spoiled(right.invalid(), 6), lines, ballots,
				chance(70) ? null : chance(50) ? "  " : "Một cử tri gạch nhầm");
	}

	private @Nullable Long spoiled(@Nullable Long number, int percent) {
		if (chance(percent)) {
			return chance(40) ? null : ABSURD[this.random.nextInt(ABSURD.length)];
		}
		if (number == null || !chance(2 * percent)) {
			return number;
		}
		return number + this.random.nextLong(-9, 10);
	}

	private boolean chance(int percent) {
		return this.random.nextInt(100) < percent;
	}

}
