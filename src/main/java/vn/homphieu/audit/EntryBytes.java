package vn.homphieu.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;

import org.jspecify.annotations.Nullable;

/**
 * The canonical bytes of an entry, which its seal is made of: each column as text in
 * UTF-8, its length before it as four bytes, −1 where it is empty.
 */
final class EntryBytes {

	/** The columns, of an entry called {@code e}. */
	static final String COLUMNS = """
			e.id::text as c1, (extract(epoch from e.at) * 1000000)::bigint::text as c2, e.username as c3, e.role as c4,
			e.address as c5, e.action as c6, e.election as c7, e.place as c8, e.position::text as c9,
			e.before::text as c10, e.after::text as c11
			""";

	/** What the first entry is chained to. */
	static final byte[] START = new byte[32];

	private static final int COUNT = 11;

	private EntryBytes() {
	}

	/** Chains the entry of a row to the hash before it. */
	static byte[] chain(byte[] before, ResultSet row) throws SQLException {
		MessageDigest digest = sha256();
		digest.update(before);
		for (int column = 1; column <= COUNT; column++) {
			add(digest, row.getString("c" + column));
		}
		return digest.digest();
	}

	private static void add(MessageDigest digest, @Nullable String value) {
		byte[] bytes = (value != null) ? value.getBytes(StandardCharsets.UTF_8) : new byte[0];
		digest.update(ByteBuffer.allocate(Integer.BYTES).putInt((value != null) ? bytes.length : -1).array());
		digest.update(bytes);
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java has SHA-256", ex);
		}
	}

}
