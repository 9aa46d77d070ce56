package vn.homphieu.account.secret;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Codes for a day without the device, each good for one login. */
public final class RecoveryCodes {

	/** How many are made at once. */
	public static final int COUNT = 10;

	private RecoveryCodes() {
	}

	/**
	 * Makes codes.
	 * @return {@link #COUNT} codes of 80 random bits
	 */
	public static List<String> make() {
		return Stream.generate(OneTimePassword::make).limit(COUNT).toList();
	}

	/**
	 * Returns what is kept of a code or a token.
	 * @param code as it was typed: hyphens, spaces and case do not matter
	 * @return its SHA-256; enough, as the code itself is random
	 */
	public static byte[] hash(String code) {
		try {
			String bare = code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
			return MessageDigest.getInstance("SHA-256").digest(bare.getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
