package vn.homphieu.datapackage.generator;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Sorts valid ballots by how many names are left on them, as the minutes may do. */
final class BallotNames {

	private BallotNames() {
	}

	/**
	 * Finds numbers of ballots with 1, 2, … names that add up: most ballots have a name
	 * for every seat.
	 * @param valid valid ballots, at least 1
	 * @param names names left on all of them, from {@code valid} to {@code seats * valid}
	 * @return the ballots with 1 to {@code seats} names, parted by semicolons
	 */
	static String sort(int valid, int names, int seats) {
		int[] ballots = new int[seats];
		int left = valid;
		int lacking = seats * valid - names;
		for (int depth = seats - 1; depth > 1; depth--) {
			// Only where few names lack: the others could not make up for it.
			int some = (2 * lacking < valid) ? lacking / (8 * depth) : 0;
			ballots[seats - 1 - depth] += some;
			lacking -= some * depth;
			left -= some;
		}
		int each = (left == 0) ? 0 : lacking / left;
		int more = (left == 0) ? 0 : lacking % left;
		if (more > 0) {
			ballots[seats - 2 - each] += more;
		}
		ballots[seats - 1 - each] += left - more;
		return Arrays.stream(ballots).mapToObj(Integer::toString).collect(Collectors.joining(";"));
	}

}
