/** Makes data packages of simulated elections that reproduce the published totals. */
@NamedInterface("generator")
@NullMarked
package vn.homphieu.datapackage.generator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
