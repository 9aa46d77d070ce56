/**
 * Rendered pages: kept in memory, sent from there, dropped when what they show changes.
 */
@NullMarked
package vn.homphieu.site.kept;

import org.jspecify.annotations.NullMarked;
