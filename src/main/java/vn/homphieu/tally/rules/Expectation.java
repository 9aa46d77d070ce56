package vn.homphieu.tally.rules;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.homphieu.kernel.Level;

/**
 * What is known of a voting area at one level and round before its minutes come in.
 *
 * @param level the level voted on
 * @param seats S, seats to elect in that round; in an extra vote those still missing
 * @param candidates codes of the candidates standing in that round, in ballot order; in
 * an extra vote the losers of the vote before
 * @param roll the registered roll of the area at this level
 * @param sizeReasonRecorded whether a reason is recorded for an area of unusual size
 * @param votedNationalAssembly voters of the same area at the National Assembly's level,
 * or {@code null} where they are not known or the level is that one
 * @param others the other counted areas of the constituency, or {@code null} where they
 * are not known
 */
public record Expectation(Level level, int seats, List<String> candidates, long roll, boolean sizeReasonRecorded,
		@Nullable Long votedNationalAssembly, @Nullable OtherStations others) {

	public Expectation {
		candidates = List.copyOf(candidates);
	}

}
