/** The frame of every page: layout, home, search, errors, security headers. */
@NullMarked
package vn.homphieu.site;

import org.jspecify.annotations.NullMarked;
