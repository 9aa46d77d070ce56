package vn.homphieu.account.secret;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.regex.Pattern;

import javax.crypto.spec.SecretKeySpec;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;

/** Codes of six digits that change every 30 seconds (RFC 6238). */
public final class Totp {

	private static final int SECRET_BYTES = 20;

	/** Clocks of devices may be off by one step either way. */
	private static final int TOLERANCE = 1;

	private static final Pattern CODE = Pattern.compile("\\d{6}");

	private static final SecureRandom RANDOM = new SecureRandom();

	private static final TimeBasedOneTimePasswordGenerator GENERATOR = new TimeBasedOneTimePasswordGenerator();

	private Totp() {
	}

	/**
	 * Makes a key for a device.
	 * @return 160 random bits, in base 32
	 */
	public static String makeSecret() {
		byte[] secret = new byte[SECRET_BYTES];
		RANDOM.nextBytes(secret);
		return Base32.encode(secret);
	}

	/**
	 * Tells whether something looks like a code.
	 * @param code what was typed, without spaces
	 * @return whether it is six digits
	 */
	public static boolean isCode(String code) {
		return CODE.matcher(code).matches();
	}

	/**
	 * Finds the time step that a code belongs to.
	 * @param secret key of the device, in base 32
	 * @param code six digits
	 * @param now the time
	 * @param lastUsed the last step whose code was used: this one and those before are
	 * refused (RFC 6238, 5.2)
	 * @return the step, if the code is right
	 */
	public static OptionalLong stepOf(String secret, String code, Instant now, long lastUsed) {
		long current = now.getEpochSecond() / GENERATOR.getTimeStep().toSeconds();
		for (long step = current - TOLERANCE; step <= current + TOLERANCE; step++) {
			if (step > lastUsed && code(secret, step).equals(code)) {
				return OptionalLong.of(step);
			}
		}
		return OptionalLong.empty();
	}

	/**
	 * Returns the code of a device at a time.
	 * @param secret key of the device, in base 32
	 * @param now the time
	 * @return six digits
	 */
	public static String codeAt(String secret, Instant now) {
		return code(secret, now.getEpochSecond() / GENERATOR.getTimeStep().toSeconds());
	}

	private static String code(String secret, long step) {
		try {
			return GENERATOR.generateOneTimePasswordString(
					new SecretKeySpec(Base32.decode(secret), GENERATOR.getAlgorithm()),
					Instant.ofEpochSecond(step * GENERATOR.getTimeStep().toSeconds()));
		}
		catch (InvalidKeyException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Returns the address that devices read from a picture.
	 * @param secret the key
	 * @param username name of the account
	 * @return an address of the scheme {@code otpauth}
	 */
	public static String address(String secret, String username) {
		String issuer = URLEncoder.encode("Hòm Phiếu", StandardCharsets.UTF_8).replace("+", "%20");
		return "otpauth://totp/" + issuer + ":" + username + "?secret=" + secret + "&issuer=" + issuer;
	}

}
