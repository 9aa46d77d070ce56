package vn.homphieu.account.secret;

import java.util.Map;

import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;

/**
 * A QR code to be drawn as one path.
 *
 * @param size modules on each side, with the quiet zone
 * @param path the dark modules as an SVG path of unit squares
 */
public record QrCode(int size, String path) {

	/**
	 * Makes the code of a text.
	 * @param text what a device shall read
	 * @return the picture
	 */
	public static QrCode of(String text) {
		try {
			BitMatrix bits = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0,
					Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"));
			StringBuilder path = new StringBuilder();
			for (int row = 0; row < bits.getHeight(); row++) {
				for (int column = 0; column < bits.getWidth(); column++) {
					if (bits.get(column, row)) {
						path.append('M').append(column).append(' ').append(row).append("h1v1h-1z");
					}
				}
			}
			return new QrCode(bits.getWidth(), path.toString());
		}
		catch (WriterException ex) {
			throw new IllegalArgumentException("too long for a picture", ex);
		}
	}

}
