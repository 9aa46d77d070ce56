package vn.homphieu.database;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * How many rows each writer was told are safe. Kept in mapped memory, which the system
 * keeps when the process is killed between one instruction and the next.
 */
final class Acknowledged {

	static final int WRITERS = 4;

	private final MappedByteBuffer counters;

	private Acknowledged(MappedByteBuffer counters) {
		this.counters = counters;
	}

	static Acknowledged in(Path file) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ,
				StandardOpenOption.WRITE)) {
			MappedByteBuffer buffer = channel.map(MapMode.READ_WRITE, 0, (long) WRITERS * Long.BYTES);
			buffer.order(ByteOrder.nativeOrder());
			return new Acknowledged(buffer);
		}
	}

	long rows(int writer) {
		return this.counters.getLong(writer * Long.BYTES);
	}

	void set(int writer, long rows) {
		this.counters.putLong(writer * Long.BYTES, rows);
	}

}
