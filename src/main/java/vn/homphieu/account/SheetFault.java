package vn.homphieu.account;

/**
 * Something that is wrong in a spreadsheet.
 *
 * @param row number of the row, from 1; 0 for the file as a whole
 * @param column letter of the column; empty for the row as a whole
 * @param fault what is wrong
 */
public record SheetFault(int row, String column, AccountFault fault) {
}
