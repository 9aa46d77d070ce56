package vn.homphieu.tally;

import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.homphieu.kernel.Level;

/**
 * What a clerk has to do.
 *
 * @param unfinished own entries that are not finished, the ones returned first, then the
 * oldest
 * @param stations voting areas that miss minutes which this clerk may enter, in the order
 * of the areas
 * @param page page of the voting areas, from 0
 * @param size most voting areas of a page
 * @param stationsTotal how many voting areas miss minutes
 * @param submitted how many entries this clerk has handed in
 */
public record ClerkWork(List<Unfinished> unfinished, List<OpenStation> stations, int page, int size, int stationsTotal,
		int submitted) {

	public ClerkWork {
		unfinished = List.copyOf(unfinished);
		stations = List.copyOf(stations);
	}

	/**
	 * An own entry that is not finished.
	 *
	 * @param station code of the voting area
	 * @param number its number
	 * @param stationName its name
	 * @param areaName full name of its commune
	 * @param constituency code of the constituency
	 * @param level the level
	 * @param round 1 first vote, 2 re-vote, 3 extra vote
	 * @param state DRAFT or RETURNED
	 * @param reason why it was returned, or {@code null}
	 * @param savedAt when it was saved last
	 */
	public record Unfinished(String station, int number, String stationName, String areaName, String constituency,
			Level level, int round, EntryState state, @Nullable String reason, OffsetDateTime savedAt) {
	}

	/**
	 * A voting area that misses minutes.
	 *
	 * @param station code of the voting area
	 * @param number its number
	 * @param name its name
	 * @param areaName full name of its commune
	 * @param sheets minutes that this clerk may begin there
	 */
	public record OpenStation(String station, int number, String name, String areaName, int sheets) {
	}

}
