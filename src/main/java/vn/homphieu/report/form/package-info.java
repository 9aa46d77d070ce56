/** The official forms of an election, filled in with what the portal knows. */
@NullMarked
package vn.homphieu.report.form;

import org.jspecify.annotations.NullMarked;
