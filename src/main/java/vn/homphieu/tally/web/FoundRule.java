package vn.homphieu.tally.web;

import java.util.List;

import vn.homphieu.tally.rules.Fields;

/**
 * A broken rule in words.
 *
 * @param code its code
 * @param fields the fields to mark
 * @param sentence what is wrong, with figures
 * @param error whether it blocks; else it asks for a confirmation
 */
public record FoundRule(String code, List<String> fields, String sentence, boolean error) {

	/**
	 * Tells whether the sentence stands beside a field: at the last that is marked, where
	 * the eye is; what is wrong with a single number at each.
	 * @param field name of the field
	 * @return whether it is told there
	 */
	public boolean isToldAt(String field) {
		return isSingle() ? this.fields.contains(field) : field.equals(place());
	}

	/**
	 * Tells whether each marked field is wrong by itself, so that a summary names them.
	 * @return whether it is about single numbers
	 */
	public boolean isSingle() {
		return this.code.equals("E01") || this.code.equals("E02");
	}

	/**
	 * Names the field to go to.
	 * @return the last marked field; the first candidates' line where the list is wrong
	 */
	public String place() {
		List<String> votes = this.fields.stream().filter((field) -> field.startsWith(Fields.votes(""))).toList();
		return votes.isEmpty() ? last() : votes.getLast();
	}

	private String last() {
		List<String> order = SheetLine.ORDER;
		return this.fields.stream()
			.max((left, right) -> Integer.compare(order.indexOf(left), order.indexOf(right)))
			.orElse(Fields.CANDIDATES);
	}

}
