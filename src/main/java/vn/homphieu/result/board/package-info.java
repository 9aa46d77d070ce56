/** Boards of officials: how far the minutes of an area are. */
@NullMarked
package vn.homphieu.result.board;

import org.jspecify.annotations.NullMarked;
