/** Pages of login and accounts, and what guards the pages of officials. */
@NullMarked
package vn.homphieu.account.web;

import org.jspecify.annotations.NullMarked;
