/** Makes data packages of simulated elections that reproduce the published totals. */
@NullMarked
package vn.homphieu.datapackage.generator;

import org.jspecify.annotations.NullMarked;
