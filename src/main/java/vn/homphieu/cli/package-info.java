/** The commands. */
@NullMarked
package vn.homphieu.cli;

import org.jspecify.annotations.NullMarked;
