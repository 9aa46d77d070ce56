package vn.homphieu.tally.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.homphieu.tally.EntryDesk;
import vn.homphieu.tally.rules.RuleCode;

/**
 * A sitting at one voting area: every level that the clerk may enter, on one page.
 *
 * @param desk the voting area and its minutes
 * @param owner name of the clerk, whose drafts a shared browser keeps apart
 * @param sheets the sheets, in the order of the ballots
 * @param current key of the sheet to type in, or {@code null} where nothing is left to do
 */
public record SittingPage(EntryDesk desk, String owner, List<SheetPage> sheets, @Nullable String current) {

	/** The rules whose sentences the browser is given. */
	public List<RuleCode> codes() {
		return List.of(RuleCode.values());
	}

	/**
	 * Finds the sheet to go on with.
	 * @param sheet the one before
	 * @return the next that can be typed in, or {@code null} after the last
	 */
	public @Nullable SheetPage after(SheetPage sheet) {
		return this.sheets.stream()
			.skip(this.sheets.indexOf(sheet) + 1L)
			.filter((next) -> next.sheet().isOpen())
			.findFirst()
			.orElse(null);
	}

}
