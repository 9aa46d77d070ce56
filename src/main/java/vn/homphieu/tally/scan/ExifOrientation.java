package vn.homphieu.tally.scan;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a camera was held, as it wrote into the photo (Exif 2.3, tag 274): 1 upright, 3 on
 * its head, 6 and 8 on its sides, the even ones between them mirrored.
 */
final class ExifOrientation {

	private static final int UPRIGHT = 1;

	private static final int SEGMENT = 0xff;

	private static final int APP1 = 0xe1;

	private static final int START_OF_SCAN = 0xda;

	private static final int TAG = 0x0112;

	private static final int ENTRY = 12;

	private ExifOrientation() {
	}

	/** Reads it from a JPEG; 1 where it is not told. */
	static int of(InputStream jpeg) throws IOException {
		DataInputStream in = new DataInputStream(jpeg);
		in.readUnsignedShort();
		while (in.read() == SEGMENT) {
			int marker = in.readUnsignedByte();
			int length = in.readUnsignedShort() - 2;
			if (marker == START_OF_SCAN || length < 0) {
				return UPRIGHT;
			}
			byte[] segment = in.readNBytes(length);
			if (marker == APP1 && segment.length > 14 && segment[0] == 'E' && segment[1] == 'x') {
				return ofTiff(ByteBuffer.wrap(segment, 6, segment.length - 6).slice());
			}
		}
		return UPRIGHT;
	}

	private static int ofTiff(ByteBuffer tiff) {
		tiff.order((tiff.get(0) == 'I') ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
		int directory = tiff.getInt(4);
		if (directory < 8 || directory + 2 > tiff.limit()) {
			return UPRIGHT;
		}
		int entries = Short.toUnsignedInt(tiff.getShort(directory));
		for (int i = 0; i < entries; i++) {
			int at = directory + 2 + i * ENTRY;
			if (at + ENTRY > tiff.limit()) {
				return UPRIGHT;
			}
			if (Short.toUnsignedInt(tiff.getShort(at)) == TAG) {
				int orientation = Short.toUnsignedInt(tiff.getShort(at + 8));
				return (orientation >= 1 && orientation <= 8) ? orientation : UPRIGHT;
			}
		}
		return UPRIGHT;
	}

}
