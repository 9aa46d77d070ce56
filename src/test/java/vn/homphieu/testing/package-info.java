/** Builders of correct samples that a test changes in the one thing it is about. */
@NullMarked
package vn.homphieu.testing;

import org.jspecify.annotations.NullMarked;
