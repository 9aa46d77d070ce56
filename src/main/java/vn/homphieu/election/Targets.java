package vn.homphieu.election;

/**
 * Shares of candidates that the law aims at; shown, never enforced (Law 85/2015/QH13,
 * Art. 8 and 9).
 *
 * @param womenPercent percent of women on every list
 * @param minorityPercent percent of ethnic minorities on the list for the National
 * Assembly
 */
public record Targets(int womenPercent, int minorityPercent) {
}
