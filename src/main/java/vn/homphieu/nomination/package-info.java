/** How the lists of candidates came about: consultation rounds and their numbers. */
@NullMarked
package vn.homphieu.nomination;

import org.jspecify.annotations.NullMarked;
