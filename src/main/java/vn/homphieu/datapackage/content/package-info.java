/**
 * What a data package says, read and checked as a whole before anything is stored; small
 * enough in memory for the whole country.
 */
@NullMarked
package vn.homphieu.datapackage.content;

import org.jspecify.annotations.NullMarked;
