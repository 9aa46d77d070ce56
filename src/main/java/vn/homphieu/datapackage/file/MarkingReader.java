package vn.homphieu.datapackage.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Reads UTF-8 and marks each byte that is not, instead of failing or replacing it: so the
 * check of the cells can tell line and column. Skips a byte-order mark.
 */
final class MarkingReader extends Reader {

	private final InputStream bytes;

	private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
		.onMalformedInput(CodingErrorAction.REPORT)
		.onUnmappableCharacter(CodingErrorAction.REPORT);

	private final ByteBuffer in = ByteBuffer.allocate(1 << 16).flip();

	private boolean started;

	private boolean ended;

	MarkingReader(InputStream bytes) {
		this.bytes = bytes;
	}

	@Override
	public int read(char[] buffer, int offset, int length) throws IOException {
		CharBuffer out = CharBuffer.wrap(buffer, offset, length).slice();
		while (out.position() == 0) {
			if (this.ended && !this.in.hasRemaining()) {
				return -1;
			}
			decode(out);
		}
		if (!this.started) {
			this.started = true;
			if (buffer[offset] == '\ufeff') {
				return skipMark(buffer, offset, length, out.position());
			}
		}
		return out.position();
	}

	private void decode(CharBuffer out) throws IOException {
		CoderResult result = this.decoder.decode(this.in, out, this.ended);
		if (result.isError()) {
			for (int i = 0; i < result.length() && out.hasRemaining(); i++) {
				out.put((char) (Cells.BAD_BYTE + Byte.toUnsignedInt(this.in.get())));
			}
		}
		else if (result.isUnderflow() && !this.ended) {
			fill();
		}
		else if (result.isOverflow() && out.position() == 0) {
			throw new IOException("no room for one character");
		}
	}

	private void fill() throws IOException {
		this.in.compact();
		int count = this.bytes.read(this.in.array(), this.in.position(), this.in.remaining());
		this.ended = count < 0;
		this.in.position(this.in.position() + Math.max(count, 0));
		this.in.flip();
	}

	private int skipMark(char[] buffer, int offset, int length, int count) throws IOException {
		if (count == 1) {
			return read(buffer, offset, length);
		}
		System.arraycopy(buffer, offset + 1, buffer, offset, count - 1);
		return count - 1;
	}

	@Override
	public void close() throws IOException {
		this.bytes.close();
	}

}
