package vn.homphieu.datapackage.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Counts what comes out of a file and stops at sizes that no real package has. The size
 * that a zip states is not trusted.
 */
final class LimitedStream extends FilterInputStream {

	/** Twelve times the votes of the whole country. */
	private static final long MOST_BYTES = 2L << 30;

	/** Tables of elections shrink to about a tenth. */
	private static final int MOST_EXPANSION = 200;

	private static final long FREE_BYTES = 1 << 20;

	private final long packed;

	private long count;

	LimitedStream(InputStream bytes, long packed) {
		super(bytes);
		this.packed = packed;
	}

	@Override
	public int read() throws IOException {
		int value = super.read();
		return (value < 0) ? value : value + count(1) - 1;
	}

	@Override
	public int read(byte[] buffer, int offset, int length) throws IOException {
		int read = super.read(buffer, offset, length);
		return (read > 0) ? count(read) : read;
	}

	private int count(int read) throws TooLargeException {
		this.count += read;
		if (this.count > MOST_BYTES) {
			throw new TooLargeException("the file is larger than " + (MOST_BYTES >> 20) + " MiB");
		}
		if (this.count > FREE_BYTES && this.count / MOST_EXPANSION > this.packed) {
			throw new TooLargeException(
					"the file expands to more than " + MOST_EXPANSION + " times its size in the zip");
		}
		return read;
	}

}
