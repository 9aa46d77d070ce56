package vn.homphieu.result;

/**
 * A leaf area with voting areas of a constituency.
 *
 * @param code code of the commune, or of the district where it has no commune
 * @param name its full name
 * @param within full name of the area above it
 * @param stations voting areas of the constituency there
 */
public record ConstituencyPlace(String code, String name, String within, int stations) {
}
