/** Pages of officials after approval: lock, decide, publish, correct. */
@NullMarked
package vn.homphieu.result.office;

import org.jspecify.annotations.NullMarked;
