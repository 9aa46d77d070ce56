package vn.homphieu.report.table;

import java.util.List;

/**
 * What a table holds.
 *
 * @param name name of the report
 * @param frozen how many of its first columns stay in sight
 * @param columns its columns
 * @param needsChildren whether it is about the areas below one
 * @param statement reads the rows of one level; parameters: election, level, area, first,
 * last, practice, and all, whether figures that are not public may be shown
 */
record TableSpec(String name, int frozen, List<Column> columns, boolean needsChildren, String statement) {
}
