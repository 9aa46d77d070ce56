/** Pages on which officials edit the texts of reports. */
@NullMarked
package vn.homphieu.report.editor;

import org.jspecify.annotations.NullMarked;
