package vn.homphieu.tally;

import java.util.List;
import java.util.Set;

/**
 * What a reviewer sends back.
 *
 * @param revision revision of the minutes that the reviewer saw
 * @param ordinals which entries: 1, 2 or both
 * @param fields the fields to type again, see {@link vn.homphieu.tally.rules.Fields} and
 * {@code note}; empty for all
 * @param reason why, for the clerk to read
 */
public record ReturnForm(int revision, Set<Integer> ordinals, List<String> fields, String reason) {

	public ReturnForm {
		ordinals = Set.copyOf(ordinals);
		fields = List.copyOf(fields);
	}

}
