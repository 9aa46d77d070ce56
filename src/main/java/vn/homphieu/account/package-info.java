/** Officials: who they are, what they may do and where, and how they log in. */
@NullMarked
package vn.homphieu.account;

import org.jspecify.annotations.NullMarked;
