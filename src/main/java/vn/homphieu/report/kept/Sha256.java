package vn.homphieu.report.kept;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hash that names files and data. */
final class Sha256 {

	private Sha256() {
	}

	static MessageDigest digest() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java has SHA-256", ex);
		}
	}

	static byte[] of(byte[] bytes) {
		return digest().digest(bytes);
	}

}
