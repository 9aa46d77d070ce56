/**
 * Moves a checked data package into the database and out of it again, many rows at once.
 */
@NullMarked
package vn.homphieu.datapackage.store;

import org.jspecify.annotations.NullMarked;
