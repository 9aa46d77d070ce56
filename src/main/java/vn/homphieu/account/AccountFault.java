package vn.homphieu.account;

/**
 * Something that is wrong with what was said of an account.
 *
 * @param field name of the field: username, name, role, area, stations or levels
 * @param code what is wrong, e.g. {@code USERNAME_TAKEN}; its words stand in the messages
 * @param value what was given
 */
public record AccountFault(String field, String code, String value) {
}
