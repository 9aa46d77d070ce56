package vn.homphieu.bench;

import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import vn.homphieu.election.ExtraVoteRule;
import vn.homphieu.election.RuleSet;
import vn.homphieu.election.Thresholds;
import vn.homphieu.result.law.ConstituencyCase;
import vn.homphieu.result.law.ConstituencyLaw;
import vn.homphieu.result.law.ConstituencyResult;
import vn.homphieu.result.law.CountBasis;
import vn.homphieu.result.law.RoundState;
import vn.homphieu.result.law.VoteCount;
import vn.homphieu.tally.rules.Expectation;
import vn.homphieu.tally.rules.Fields;
import vn.homphieu.tally.rules.Finding;
import vn.homphieu.tally.rules.Minutes;
import vn.homphieu.tally.rules.MinutesRules;
import vn.homphieu.testing.ExpectationBuilder;
import vn.homphieu.testing.MinutesBuilder;
import vn.homphieu.testing.VoteCountBuilder;

/** How long the law takes: the decision of a constituency, the checks of minutes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class LawBenchmark {

	private final ConstituencyCase clear = unit("A 900 1970-01-01", "B 800 1971-01-01", "C 700 1972-01-01",
			"D 300 1973-01-01", "E 200 1974-01-01");

	private final ConstituencyCase tie = unit("A 900 1970-01-01", "B 800 1971-01-01", "C 700 1972-01-01",
			"D 700 1972-01-01", "E 200 1974-01-01");

	private final Minutes correct = MinutesBuilder.minutes().build();

	private final Minutes wrong = MinutesBuilder.minutes().with(Fields.VOTED, 1_001L).votes("A", 981L).build();

	private final Expectation expected = ExpectationBuilder.expectation().build();

	private final Thresholds limits = RuleSet.preset("2021").thresholds();

	private static ConstituencyCase unit(String... standings) {
		VoteCount count = VoteCountBuilder.vote()
			.counted(460, 460)
			.turnout(2_000, 1_900)
			.valid(1_000)
			.with(standings)
			.build();
		return new ConstituencyCase(3, new ExtraVoteRule(2, 3), new RoundState(CountBasis.FIRST, false, false), count,
				Set.of(), null, Set.of());
	}

	/**
	 * Decides a constituency with three seats and five candidates.
	 * @return the result
	 */
	@Benchmark
	public ConstituencyResult decidesAConstituency() {
		return ConstituencyLaw.decide(this.clear);
	}

	/**
	 * Decides one whose last seat is open between two candidates born on one day.
	 * @return the result
	 */
	@Benchmark
	public ConstituencyResult leavesATieOpen() {
		return ConstituencyLaw.decide(this.tie);
	}

	/**
	 * Checks minutes without a fault against the whole catalogue.
	 * @return nothing found
	 */
	@Benchmark
	public List<Finding> acceptsCorrectMinutes() {
		return MinutesRules.check(this.correct, this.expected, this.limits);
	}

	/**
	 * Checks minutes with two faults.
	 * @return what was found
	 */
	@Benchmark
	public List<Finding> findsFaultsInMinutes() {
		return MinutesRules.check(this.wrong, this.expected, this.limits);
	}

}
