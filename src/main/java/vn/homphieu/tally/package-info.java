/** Counting minutes of voting areas, versioned and never overwritten. */
@NullMarked
package vn.homphieu.tally;

import org.jspecify.annotations.NullMarked;
