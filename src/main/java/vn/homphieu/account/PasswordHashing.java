package vn.homphieu.account;

import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

import vn.homphieu.account.secret.OneTimePassword;

/**
 * Hashes passwords by Argon2id with 19 MiB and two passes, the least that OWASP
 * recommends. Few at a time, so that a crowd of attempts cannot take the memory.
 */
@Component
class PasswordHashing {

	private static final int SALT = 16;

	private static final int LENGTH = 32;

	private static final int MEMORY_KIB = 19 * 1024;

	private static final int PASSES = 2;

	private static final int AT_ONCE = 4;

	private final Argon2PasswordEncoder encoder = new Argon2PasswordEncoder(SALT, LENGTH, 1, MEMORY_KIB, PASSES);

	private final Semaphore places = new Semaphore(AT_ONCE, true);

	/** Compared with where there is no account, so that it takes as long. */
	private final String nobody = String.valueOf(this.encoder.encode(OneTimePassword.make()));

	String hash(String password) {
		return inTurn(() -> String.valueOf(this.encoder.encode(normal(password))));
	}

	boolean matches(String password, String hash) {
		return inTurn(() -> this.encoder.matches(normal(password), hash));
	}

	/**
	 * Does the same work where there is no account; right only for a password that nobody
	 * knows.
	 */
	boolean matchesNobody(String password) {
		return matches(password, this.nobody);
	}

	/** Keyboards write accented letters in more than one way. */
	private static String normal(String password) {
		return Normalizer.normalize(password, Normalizer.Form.NFKC);
	}

	private <T> T inTurn(Supplier<T> work) {
		this.places.acquireUninterruptibly();
		try {
			return work.get();
		}
		finally {
			this.places.release();
		}
	}

}
