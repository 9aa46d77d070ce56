/** A sample that breaks a rule of the architecture on purpose. */
@NullMarked
package sample.law;

import org.jspecify.annotations.NullMarked;
