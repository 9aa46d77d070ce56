/**
 * The catalogue of rules that one set of counting minutes is checked against; pure
 * functions.
 */
@NullMarked
package vn.homphieu.tally.rules;

import org.jspecify.annotations.NullMarked;
