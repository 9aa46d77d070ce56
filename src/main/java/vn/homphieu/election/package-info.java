/** Elections, their rule sets, councils, constituencies and candidates. */
@NullMarked
package vn.homphieu.election;

import org.jspecify.annotations.NullMarked;
