package vn.homphieu.site.kept;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import vn.homphieu.result.PublicChange;

/**
 * A change as PostgreSQL carries it to every node: the election and its changed places,
 * parted by blanks, in as many notices as it takes.
 */
final class ChangeNotice {

	/** Channel of the notices. */
	static final String CHANNEL = "public_change";

	/** PostgreSQL takes less than 8,000 bytes; all of this is ASCII. */
	private static final int LONGEST = 7_900;

	private ChangeNotice() {
	}

	static List<String> of(PublicChange change) {
		List<String> notices = new ArrayList<>();
		StringBuilder notice = new StringBuilder(change.election());
		for (String place : change.places()) {
			if (notice.length() + 1 + place.length() > LONGEST) {
				notices.add(notice.toString());
				notice = new StringBuilder(change.election());
			}
			notice.append(' ').append(place);
		}
		notices.add(notice.toString());
		return notices;
	}

	static PublicChange read(String notice) {
		List<String> words = List.of(notice.split(" ", -1));
		return new PublicChange(words.getFirst(), Set.copyOf(words.subList(1, words.size())));
	}

}
