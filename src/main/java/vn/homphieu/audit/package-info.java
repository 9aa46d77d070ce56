/** The log of every change and login, sealed so that tampering is found. */
@NullMarked
package vn.homphieu.audit;

import org.jspecify.annotations.NullMarked;
