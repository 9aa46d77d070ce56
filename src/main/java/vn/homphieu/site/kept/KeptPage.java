package vn.homphieu.site.kept;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * A rendered page: everything of its answer, in both forms that it is sent in.
 *
 * @param key its address and what it shows
 * @param type its media type
 * @param headers its other headers
 * @param plain the page as it is
 * @param zipped the page compressed
 */
record KeptPage(PageKey key, String type, List<Map.Entry<String, String>> headers, Form plain, Form zipped) {

	/** What a page takes in memory beside its bytes, roughly. */
	private static final int REST = 1_500;

	/** One form of a page. */
	static final class Form {

		private final byte[] bytes;

		private final String tag;

		Form(byte[] bytes, String tag) {
			this.bytes = bytes;
			this.tag = tag;
		}

		/** What is sent; nobody changes it. */
		byte[] bytes() {
			return this.bytes;
		}

		/** Its strong tag, the same wherever and whenever it was made. */
		String tag() {
			return this.tag;
		}

	}

	static KeptPage of(PageKey key, String type, List<Map.Entry<String, String>> headers, byte[] bytes) {
		String hash = HexFormat.of().formatHex(sha256(bytes), 0, 16);
		return new KeptPage(key, type, List.copyOf(headers), new Form(bytes, '"' + hash + '"'),
				new Form(zipped(bytes), '"' + hash + "-gzip\""));
	}

	/** Bytes of memory, more or less. */
	int weight() {
		return this.plain.bytes().length + this.zipped.bytes().length + REST;
	}

	private static byte[] sha256(byte[] bytes) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(bytes);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

	private static byte[] zipped(byte[] bytes) {
		ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 4);
		try (GZIPOutputStream zip = new BestZip(out)) {
			zip.write(bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	/** It is made once and sent often. */
	private static final class BestZip extends GZIPOutputStream {

		BestZip(ByteArrayOutputStream out) throws IOException {
			super(out);
			this.def.setLevel(Deflater.BEST_COMPRESSION);
		}

	}

}
