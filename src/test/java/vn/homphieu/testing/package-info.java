/** What tests share: builders of domain values and the database they run on. */
@NullMarked
package vn.homphieu.testing;

import org.jspecify.annotations.NullMarked;
