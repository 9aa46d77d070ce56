/** The page that a report is read on, and the markup it shares with paper. */
@NullMarked
package vn.homphieu.report.document.html;

import org.jspecify.annotations.NullMarked;
