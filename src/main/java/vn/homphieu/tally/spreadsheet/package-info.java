/** Counting minutes of many voting areas from a spreadsheet. */
@NullMarked
package vn.homphieu.tally.spreadsheet;

import org.jspecify.annotations.NullMarked;
