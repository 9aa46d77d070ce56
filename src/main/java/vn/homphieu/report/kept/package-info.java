/**
 * Reports once they are made: kept by what they were made from, handed out again to
 * whoever asks, checked by whoever holds a copy.
 */
@NullMarked
package vn.homphieu.report.kept;

import org.jspecify.annotations.NullMarked;
