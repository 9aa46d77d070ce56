/** Where officials ask for reports and take them. */
@NullMarked
package vn.homphieu.report.desk;

import org.jspecify.annotations.NullMarked;
