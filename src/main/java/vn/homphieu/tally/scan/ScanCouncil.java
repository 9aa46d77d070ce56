package vn.homphieu.tally.scan;

import vn.homphieu.kernel.Level;

/**
 * A council that a voting area votes for.
 *
 * @param level its level
 * @param area code of its area
 */
record ScanCouncil(Level level, String area) {
}
