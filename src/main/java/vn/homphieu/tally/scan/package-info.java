/**
 * Scans of signed minutes: checked by content, kept by hash, shown beside the figures.
 */
@NamedInterface("scan")
@NullMarked
package vn.homphieu.tally.scan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
