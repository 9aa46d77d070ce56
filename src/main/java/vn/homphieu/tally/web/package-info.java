/** The pages on which officials enter and review counting minutes. */
@NullMarked
package vn.homphieu.tally.web;

import org.jspecify.annotations.NullMarked;
