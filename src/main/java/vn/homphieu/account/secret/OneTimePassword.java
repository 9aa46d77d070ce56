package vn.homphieu.account.secret;

import java.security.SecureRandom;

/** Makes passwords and codes that are read from paper and typed once. */
public final class OneTimePassword {

	/** Without letters and digits that are mistaken for one another; 32 in all. */
	private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";

	private static final int GROUPS = 4;

	private static final int OF_GROUP = 4;

	private static final SecureRandom RANDOM = new SecureRandom();

	private OneTimePassword() {
	}

	/**
	 * Makes a password of 80 random bits.
	 * @return four groups of four letters and digits, joined by hyphens
	 */
	public static String make() {
		StringBuilder password = new StringBuilder();
		for (int group = 0; group < GROUPS; group++) {
			password.append((group == 0) ? "" : "-");
			for (int letter = 0; letter < OF_GROUP; letter++) {
				password.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
			}
		}
		return password.toString();
	}

}
