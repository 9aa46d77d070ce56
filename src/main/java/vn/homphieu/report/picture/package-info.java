/** Charts and maps of reports, readable in black and white. */
@NullMarked
package vn.homphieu.report.picture;

import org.jspecify.annotations.NullMarked;
