package vn.homphieu.tally.scan;

/**
 * A file that was found to be a scan and is kept, with its copy.
 *
 * @param hash SHA-256 of the file
 * @param copyHash SHA-256 of the copy
 * @param type what it is
 * @param size bytes of the file
 * @param pages how many pages it has
 */
record CheckedScan(String hash, String copyHash, ScanType type, int size, int pages) {
}
