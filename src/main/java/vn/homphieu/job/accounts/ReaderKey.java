package vn.homphieu.job.accounts;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.KeyAgreement;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * A key for one message to one reader: whoever has the public half seals it, only who has
 * the private half opens it. A fresh pair of the sender and that of the reader agree on a
 * key (X25519, HKDF) for AES-GCM.
 *
 * @param sealing the public half, as text, which may lie anywhere
 * @param opening the private half, as text for a cookie
 */
record ReaderKey(String sealing, String opening) {

	private static final String CURVE = "X25519";

	private static final int PUBLIC_BYTES = 44;

	private static final int KEY_BYTES = 32;

	/** A key seals one message, so it needs no number of its own. */
	private static final GCMParameterSpec ONCE = new GCMParameterSpec(128, new byte[12]);

	static ReaderKey make() {
		KeyPair pair = pair();
		Base64.Encoder text = Base64.getUrlEncoder().withoutPadding();
		return new ReaderKey(text.encodeToString(pair.getPublic().getEncoded()),
				text.encodeToString(pair.getPrivate().getEncoded()));
	}

	/** Seals a message for whoever has the private half. */
	static byte[] seal(String sealing, byte[] message) {
		try {
			KeyPair sender = pair();
			byte[] from = sender.getPublic().getEncoded();
			PublicKey reader = KeyFactory.getInstance(CURVE)
				.generatePublic(new X509EncodedKeySpec(Base64.getUrlDecoder().decode(sealing)));
			byte[] sealed = run(Cipher.ENCRYPT_MODE, agreed(sender.getPrivate(), reader, from), message);
			byte[] whole = Arrays.copyOf(from, PUBLIC_BYTES + sealed.length);
			System.arraycopy(sealed, 0, whole, PUBLIC_BYTES, sealed.length);
			return whole;
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Opens a message; empty if the key is not its reader's. */
	static Optional<byte[]> open(String opening, byte[] sealed) {
		try {
			byte[] from = Arrays.copyOf(sealed, PUBLIC_BYTES);
			KeyFactory keys = KeyFactory.getInstance(CURVE);
			PrivateKey reader = keys.generatePrivate(new PKCS8EncodedKeySpec(Base64.getUrlDecoder().decode(opening)));
			SecretKey key = agreed(reader, keys.generatePublic(new X509EncodedKeySpec(from)), from);
			return Optional.of(run(Cipher.DECRYPT_MODE, key, Arrays.copyOfRange(sealed, PUBLIC_BYTES, sealed.length)));
		}
		catch (GeneralSecurityException | IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	private static KeyPair pair() {
		try {
			return KeyPairGenerator.getInstance(CURVE).generateKeyPair();
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static SecretKey agreed(PrivateKey own, PublicKey other, byte[] salt) throws GeneralSecurityException {
		KeyAgreement agreement = KeyAgreement.getInstance(CURVE);
		agreement.init(own);
		agreement.doPhase(other, true);
		return KDF.getInstance("HKDF-SHA256")
			.deriveKey("AES",
					HKDFParameterSpec.ofExtract()
						.addIKM(agreement.generateSecret())
						.addSalt(salt)
						.thenExpand(new byte[0], KEY_BYTES));
	}

	private static byte[] run(int mode, SecretKey key, byte[] message) throws GeneralSecurityException {
		Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
		cipher.init(mode, key, ONCE);
		return cipher.doFinal(message);
	}

}
