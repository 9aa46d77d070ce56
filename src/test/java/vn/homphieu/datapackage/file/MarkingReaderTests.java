package vn.homphieu.datapackage.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class MarkingReaderTests {

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 7, 8192 })
	void readsTextOfAnyLengthInAnyPortions(int portion) throws IOException {
		String text = "Thành phố Hải Phòng 𝄞,".repeat(5000);
		assertThat(read(text.getBytes(StandardCharsets.UTF_8), portion)).isEqualTo(text);
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 100 })
	void skipsAByteOrderMarkAtTheStartOnly(int portion) throws IOException {
		byte[] bytes = "\ufeffa\ufeffb".getBytes(StandardCharsets.UTF_8);
		assertThat(read(bytes, portion)).isEqualTo("a\ufeffb");
	}

	@Test
	void marksBytesThatAreNotUtf8() throws IOException {
		byte[] bytes = { 'a', (byte) 0xe0, 'b', (byte) 0xff, (byte) 0xfe, 'c', (byte) 0xe1, (byte) 0xba };
		assertThat(read(bytes, 100)).isEqualTo("a\udce0b\udcff\udcfec\udce1\udcba");
	}

	@Test
	void marksSurrogatesInUtf8() throws IOException {
		byte[] bytes = { (byte) 0xed, (byte) 0xb2, (byte) 0x80 };
		assertThat(Cells.problem(read(bytes, 100))).isEqualTo("the byte ED is not UTF-8");
	}

	@Test
	void readsNothingFromNothing() throws IOException {
		assertThat(read(new byte[0], 100)).isEmpty();
	}

	private static String read(byte[] bytes, int portion) throws IOException {
		InputStream slow = new ByteArrayInputStream(bytes) {
			@Override
			public synchronized int read(byte[] buffer, int offset, int length) {
				return super.read(buffer, offset, Math.min(length, portion));
			}
		};
		try (MarkingReader reader = new MarkingReader(slow)) {
			StringWriter text = new StringWriter();
			char[] buffer = new char[Math.max(portion, 2) + 3];
			for (int count = reader.read(buffer, 3, buffer.length - 3); count >= 0; count = reader.read(buffer, 3,
					buffer.length - 3)) {
				text.write(buffer, 3, count);
			}
			return text.toString();
		}
	}

}
