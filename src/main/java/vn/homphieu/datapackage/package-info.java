/** Import and export of an election as a data package. */
@NullMarked
package vn.homphieu.datapackage;

import org.jspecify.annotations.NullMarked;
