/** What happened around the vote: meetings of candidates with voters, petitions. */
@NullMarked
package vn.homphieu.news;

import org.jspecify.annotations.NullMarked;
