package vn.homphieu.result;

/**
 * Where every voter of the roll took part.
 *
 * @param areas communes, and districts without communes, with counted minutes
 * @param full those of them where all voters took part
 */
public record FullTurnout(int areas, int full) {
}
