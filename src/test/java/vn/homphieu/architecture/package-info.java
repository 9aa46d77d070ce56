/** Rules about the structure of the code, each seen failing once on a sample. */
@NullMarked
package vn.homphieu.architecture;

import org.jspecify.annotations.NullMarked;
