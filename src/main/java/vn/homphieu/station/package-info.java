/** Voting areas (khu vực bỏ phiếu) and their rolls by level. */
@NullMarked
package vn.homphieu.station;

import org.jspecify.annotations.NullMarked;
