package vn.homphieu.tally;

import java.util.List;

import vn.homphieu.tally.rules.Finding;

/**
 * One entry as the reviewer sees it.
 *
 * @param draft what was typed and confirmed
 * @param by who made it
 * @param findings what the rules find in it now, in the order of the codes
 */
public record ReviewedEntry(Draft draft, Colleague by, List<Finding> findings) {

	public ReviewedEntry {
		findings = List.copyOf(findings);
	}

}
