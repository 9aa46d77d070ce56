/** The law that decides who is elected and which vote is still due; pure functions. */
@NullMarked
package vn.homphieu.result.law;

import org.jspecify.annotations.NullMarked;
