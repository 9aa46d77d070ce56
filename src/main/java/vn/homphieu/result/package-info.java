/** What follows from the minutes: summaries, outcomes, publication, and the pages and answers that show them. */
@NullMarked
package vn.homphieu.result;

import org.jspecify.annotations.NullMarked;
