package vn.homphieu.account;

import java.util.List;

/** The addresses that only officials use, or that lead to them. */
public final class OfficialAddresses {

	/** Patterns of the paths. */
	public static final List<String> PATTERNS = List.of("/login", "/login/**", "/logout", "/setup", "/account",
			"/account/**", "/office", "/office/**", "/admin", "/admin/**");

	/** Those on the way in. */
	public static final List<String> BEFORE_LOGIN = List.of("/login", "/login/**", "/setup");

	private static final List<String> WANTED = List.of("/office", "/admin", "/account");

	private OfficialAddresses() {
	}

	/**
	 * Tells whether only officials use an address, or it leads to them.
	 * @param path the path, as it was asked for
	 * @return whether it does
	 */
	public static boolean contain(String path) {
		return PATTERNS.stream()
			.map((pattern) -> pattern.replace("/**", ""))
			.anyMatch((start) -> path.equals(start) || path.startsWith(start + "/"));
	}

	/**
	 * Tells whether an address may be gone to after login: a page of officials on this
	 * portal, never another host.
	 * @param address path and query
	 * @return whether it may
	 */
	public static boolean mayBeWanted(String address) {
		return WANTED.stream()
			.anyMatch((start) -> address.equals(start) || address.startsWith(start + "/")
					|| address.startsWith(start + "?"))
				&& address.chars().allMatch((letter) -> letter > ' ' && letter < 127 && letter != '\\');
	}

}
