/** Values that every module shares: levels, codes, counts and percentages, time. */
@NullMarked
package vn.homphieu.kernel;

import org.jspecify.annotations.NullMarked;
