package vn.homphieu.result;

/**
 * What a publication did.
 *
 * @param published constituencies made public by it
 * @param incomplete constituencies left out, since minutes of their last round are
 * missing
 * @param already constituencies that were public before
 */
public record PublicationOutcome(int published, int incomplete, int already) {
}
