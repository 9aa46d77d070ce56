package vn.homphieu.account.secret;

/** Base 32 as devices want their keys (RFC 4648, without padding). */
final class Base32 {

	private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

	private static final int BITS = 5;

	private Base32() {
	}

	static String encode(byte[] bytes) {
		StringBuilder text = new StringBuilder();
		int buffer = 0;
		int bits = 0;
		for (byte next : bytes) {
			buffer = (buffer << Byte.SIZE) | (next & 0xff);
			bits += Byte.SIZE;
			while (bits >= BITS) {
				bits -= BITS;
				text.append(ALPHABET.charAt((buffer >> bits) & (ALPHABET.length() - 1)));
			}
			buffer &= (1 << bits) - 1;
		}
		return (bits == 0) ? text.toString()
				: text.append(ALPHABET.charAt((buffer << (BITS - bits)) & (ALPHABET.length() - 1))).toString();
	}

	static byte[] decode(String text) {
		byte[] bytes = new byte[text.length() * BITS / Byte.SIZE];
		int buffer = 0;
		int bits = 0;
		int length = 0;
		for (int at = 0; at < text.length(); at++) {
			buffer = (buffer << BITS) | ALPHABET.indexOf(text.charAt(at));
			bits += BITS;
			if (bits >= Byte.SIZE) {
				bits -= Byte.SIZE;
				bytes[length++] = (byte) (buffer >> bits);
				buffer &= (1 << bits) - 1;
			}
		}
		return bytes;
	}

}
