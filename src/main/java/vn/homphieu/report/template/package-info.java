/** Texts of reports with named figures, which officials may edit. */
@NullMarked
package vn.homphieu.report.template;

import org.jspecify.annotations.NullMarked;
