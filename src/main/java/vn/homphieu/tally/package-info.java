/** Counting minutes of a voting area: entry, review, versions and correction. */
@NullMarked
package vn.homphieu.tally;

import org.jspecify.annotations.NullMarked;
