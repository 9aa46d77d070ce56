package vn.homphieu.tally.scan;

/**
 * What the public may see of the scans of a voting area has changed; published in the
 * transaction that changes it.
 *
 * @param election short name of the election
 * @param electionId key of the election
 * @param stationId key of the voting area
 * @param station its code
 */
public record ScanChange(String election, long electionId, long stationId, String station) {
}
