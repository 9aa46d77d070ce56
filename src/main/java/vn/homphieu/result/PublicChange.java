package vn.homphieu.result;

import java.util.Set;

/**
 * Something that the public sees has changed; published in the transaction that changes
 * it.
 *
 * @param election short name of the election
 * @param places what changed, each as its address below the election's own, e.g.
 * {@code areas/31} or {@code constituencies/NA1}; empty for all of the election
 */
public record PublicChange(String election, Set<String> places) {

	/**
	 * Takes a copy of the places.
	 */
	public PublicChange {
		places = Set.copyOf(places);
	}

	/**
	 * All of an election has changed: it came, it went, or too much of it to be listed.
	 * @param election short name of the election
	 * @return the change
	 */
	public static PublicChange whole(String election) {
		return new PublicChange(election, Set.of());
	}

}
