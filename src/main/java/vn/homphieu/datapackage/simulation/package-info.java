/** Simulated elections, made from the administrator's screens in the background. */
@NullMarked
package vn.homphieu.datapackage.simulation;

import org.jspecify.annotations.NullMarked;
