package vn.homphieu.tally.rules;

import java.util.Map;

/**
 * The other counted voting areas of the same constituency, added up.
 *
 * @param counted how many there are, without the one that is checked
 * @param valid their valid ballots, at most 10^9
 * @param votes their votes by candidate code
 */
public record OtherStations(int counted, long valid, Map<String, Long> votes) {

	private static final long MOST = 1_000_000_000;

	public OtherStations {
		if (valid < 0 || valid > MOST) {
			throw new IllegalArgumentException("Not the valid ballots of a constituency: " + valid);
		}
		votes = Map.copyOf(votes);
	}

}
