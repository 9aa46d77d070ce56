package vn.homphieu.election;

/**
 * Ages in full years on the election day.
 *
 * @param vote the least age to vote (Law 85/2015/QH13, Art. 2)
 * @param stand the least age to stand (Art. 2)
 * @param youngBelow below which reports count a person as young
 */
public record Ages(int vote, int stand, int youngBelow) {
}
