/** Who is elected, summaries by area, publication and recount. */
@NullMarked
package vn.homphieu.result;

import org.jspecify.annotations.NullMarked;
