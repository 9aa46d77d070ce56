package vn.homphieu.datapackage.store;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.function.IntConsumer;

import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyIn;

/** Writes rows in the text format of PostgreSQL's COPY. */
final class CopyRows {

	private static final int FULL = 1 << 16;

	private final CopyIn copy;

	private final IntConsumer progress;

	private byte[] buffer = new byte[FULL * 2];

	private int size;

	private boolean first = true;

	private int rows;

	/**
	 * Prepares to write.
	 * @param progress hears the number of rows whenever a buffer was sent
	 */
	CopyRows(CopyIn copy, IntConsumer progress) {
		this.copy = copy;
		this.progress = progress;
	}

	CopyRows add(long value) {
		return raw(Long.toString(value));
	}

	CopyRows add(boolean value) {
		return raw(value ? "t" : "f");
	}

	CopyRows add(@Nullable Temporal value) {
		return (value != null) ? raw(value.toString()) : nothing();
	}

	CopyRows add(@Nullable Integer value) {
		return (value != null) ? raw(value.toString()) : nothing();
	}

	CopyRows add(int @Nullable [] values) {
		return (values != null) ? raw(Arrays.toString(values).replace('[', '{').replace(']', '}')) : nothing();
	}

	CopyRows add(@Nullable String text) {
		if (text == null) {
			return nothing();
		}
		boolean plain = text.chars().noneMatch((c) -> c < ' ' || c == '\\');
		return raw(plain ? text
				: text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t"));
	}

	CopyRows nothing() {
		return raw("\\N");
	}

	/** Ends the row. */
	void end() throws SQLException {
		append((byte) '\n');
		this.first = true;
		this.rows++;
		if (this.size >= FULL) {
			flush();
		}
	}

	int rows() {
		return this.rows;
	}

	void flush() throws SQLException {
		this.copy.writeToCopy(this.buffer, 0, this.size);
		this.size = 0;
		this.progress.accept(this.rows);
	}

	private CopyRows raw(String text) {
		if (!this.first) {
			append((byte) '\t');
		}
		this.first = false;
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		reserve(bytes.length);
		System.arraycopy(bytes, 0, this.buffer, this.size, bytes.length);
		this.size += bytes.length;
		return this;
	}

	private void append(byte value) {
		reserve(1);
		this.buffer[this.size++] = value;
	}

	private void reserve(int count) {
		if (this.size + count > this.buffer.length) {
			this.buffer = Arrays.copyOf(this.buffer, Math.max(this.buffer.length * 2, this.size + count));
		}
	}

}
