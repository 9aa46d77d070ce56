package vn.homphieu.account;

/**
 * A link on the start page of officials.
 *
 * @param href address on this portal
 * @param name what it leads to; its text is the message {@code office.link.NAME}
 * @param action shown to those whose role may do this
 */
public record OfficeLink(String href, String name, Action action) {
}
