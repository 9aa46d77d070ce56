/** Many accounts, made in the background and handed to whoever ordered them. */
@NullMarked
package vn.homphieu.job.accounts;

import org.jspecify.annotations.NullMarked;
