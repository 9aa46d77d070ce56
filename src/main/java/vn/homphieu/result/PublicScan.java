package vn.homphieu.result;

import vn.homphieu.tally.scan.ScanType;

/**
 * A scan that the public may see, as a copy without metadata.
 *
 * @param id key
 * @param copyHash SHA-256 of the copy
 * @param type what it is
 * @param pages how many pages it has
 */
public record PublicScan(long id, String copyHash, ScanType type, int pages) {
}
