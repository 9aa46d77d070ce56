package vn.homphieu.account;

/**
 * A password made for an official, shown once and never kept.
 *
 * @param details the account
 * @param password the password, to be changed at the first login
 */
public record IssuedPassword(AccountDetails details, String password) {
}
