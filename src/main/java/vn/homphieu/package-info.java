/** The election results portal Hòm Phiếu; each module is a package below. */
@NullMarked
package vn.homphieu;

import org.jspecify.annotations.NullMarked;
