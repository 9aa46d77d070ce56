package vn.homphieu.account;

import java.util.List;

/**
 * A row of a spreadsheet of accounts.
 *
 * @param number its number in the spreadsheet, from 1
 * @param cells username, full name, role, area, stations and levels, as they were typed
 */
public record SheetRow(int number, List<String> cells) {

	/** The columns, in the order of the template. */
	public static final List<String> COLUMNS = List.of("username", "full_name", "role", "area", "stations", "levels");

	public SheetRow {
		cells = List.copyOf(cells);
	}

}
