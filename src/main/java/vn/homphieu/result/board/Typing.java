package vn.homphieu.result.board;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * Who is entering minutes now.
 *
 * @param shown those who typed last, the latest first
 * @param more how many others there are
 */
record Typing(List<Typist> shown, int more) {

	Typing {
		shown = List.copyOf(shown);
	}

	public boolean isEmpty() {
		return this.shown.isEmpty();
	}

	/**
	 * One of them.
	 *
	 * @param person their name
	 * @param since when they began what they have not handed in yet
	 * @param all how many are entering, this one among them
	 */
	record Typist(String person, OffsetDateTime since, int all) {
	}

}
