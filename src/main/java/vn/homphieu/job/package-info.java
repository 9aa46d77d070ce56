/**
 * Work in the background: queued in the database, with progress, resumed after a crash.
 */
@NullMarked
package vn.homphieu.job;

import org.jspecify.annotations.NullMarked;
