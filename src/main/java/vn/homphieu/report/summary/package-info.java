/** The summary report of an area: figures, tables and drawings for its text. */
@NullMarked
package vn.homphieu.report.summary;

import org.jspecify.annotations.NullMarked;
