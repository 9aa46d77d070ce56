/**
 * The files of a data package: opening them safely, their columns, and reading rows with
 * exact places.
 */
@NullMarked
package vn.homphieu.datapackage.file;

import org.jspecify.annotations.NullMarked;
