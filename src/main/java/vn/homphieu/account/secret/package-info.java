/** Passwords and codes: pure functions, without a database or a clock. */
@NullMarked
package vn.homphieu.account.secret;

import org.jspecify.annotations.NullMarked;
