/** Elections, their rule sets, councils, constituencies, candidates and calendars. */
@NullMarked
package vn.homphieu.election;

import org.jspecify.annotations.NullMarked;
