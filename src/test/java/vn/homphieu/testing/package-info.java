/** What tests of every module share: a database of their own in one line. */
@NullMarked
package vn.homphieu.testing;

import org.jspecify.annotations.NullMarked;
