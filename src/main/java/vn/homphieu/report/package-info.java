/** Summary reports, official forms and tables. */
@NullMarked
package vn.homphieu.report;

import org.jspecify.annotations.NullMarked;
