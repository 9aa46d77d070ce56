/**
 * Administrative units of an election: their tree, from the country to the communes, and
 * how to find them.
 */
@NullMarked
package vn.homphieu.area;

import org.jspecify.annotations.NullMarked;
