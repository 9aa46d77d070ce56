/** Tables of figures, for spreadsheets and programs. */
@NullMarked
package vn.homphieu.report.table;

import org.jspecify.annotations.NullMarked;
