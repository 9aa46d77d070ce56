package vn.homphieu.report.document;

import java.util.Map;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;

/** The QR code that leads from paper to where a report can be checked. */
public final class CheckCode {

	private CheckCode() {
	}

	/**
	 * Encodes an address.
	 * @param address the full address, up to about 2,900 letters
	 * @return the dark squares, without a margin (ISO/IEC 18004)
	 * @throws IllegalArgumentException if it is too long
	 */
	public static BitMatrix of(String address) {
		try {
			return new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0,
					Map.of(EncodeHintType.CHARACTER_SET, "UTF-8", EncodeHintType.MARGIN, 0));
		}
		catch (WriterException ex) {
			throw new IllegalArgumentException("the address is too long for a code: " + address.length(), ex);
		}
	}

}
