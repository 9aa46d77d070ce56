package vn.homphieu.result;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

import org.jspecify.annotations.Nullable;

import vn.homphieu.tally.MinutesChange;
import vn.homphieu.tally.TallyInfo;

/** What a change of minutes adds to each sum; below 0 where it takes away. */
record MinutesDifference(int counted, int registered, int voted, int issued, int collected, int valid, int invalid,
		Map<Long, Integer> votes) {

	static MinutesDifference of(MinutesChange change) {
		TallyInfo before = change.before();
		TallyInfo after = change.after();
		Map<Long, Integer> votes = new TreeMap<>();
		if (before != null) {
			before.votes().forEach((row) -> votes.merge(row.candidateId(), -row.votes(), Integer::sum));
		}
		if (after != null) {
			after.votes().forEach((row) -> votes.merge(row.candidateId(), row.votes(), Integer::sum));
		}
		return new MinutesDifference(difference(before, after, (tally) -> 1),
				difference(before, after, TallyInfo::registered), difference(before, after, TallyInfo::voted),
				difference(before, after, TallyInfo::issued), difference(before, after, TallyInfo::collected),
				difference(before, after, TallyInfo::valid), difference(before, after, TallyInfo::invalid), votes);
	}

	private static int difference(@Nullable TallyInfo before, @Nullable TallyInfo after, ToIntFunction<TallyInfo> of) {
		return ((after != null) ? of.applyAsInt(after) : 0) - ((before != null) ? of.applyAsInt(before) : 0);
	}

	/** The counts by the names of the columns of sums. */
	Map<String, Object> parameters() {
		return new HashMap<>(Map.of("counted", this.counted, "registered", this.registered, "voted", this.voted,
				"issued", this.issued, "collected", this.collected, "valid", this.valid, "invalid", this.invalid));
	}

}
