package vn.homphieu.tally.scan;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

import javax.imageio.ImageIO;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;

/** Makes files as scanners, phones and attackers send them. */
final class ScanFiles {

	private ScanFiles() {
	}

	/** A picture whose left half is black, the right one white. */
	static byte[] image(String format, int width, int height) throws IOException {
		BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
		Graphics2D canvas = image.createGraphics();
		canvas.setColor(Color.WHITE);
		canvas.fillRect(width / 2, 0, width, height);
		canvas.dispose();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ImageIO.write(image, format, out);
		return out.toByteArray();
	}

	/** A photo that says how the camera was held, and where it was. */
	static byte[] photo(int orientation) throws IOException {
		byte[] plain = image("jpeg", 400, 200);
		byte[] secret = "GPS 20.8449 106.6881".getBytes(StandardCharsets.US_ASCII);
		ByteBuffer exif = ByteBuffer.allocate(4 + 6 + 8 + 2 + 12 + 4 + secret.length);
		exif.putShort((short) 0xffe1)
			.putShort((short) (exif.capacity() - 2))
			.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
		exif.put("MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8);
		exif.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
		exif.putShort((short) orientation).putShort((short) 0).putInt(0).put(secret);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		out.write(plain, 0, 2);
		out.writeBytes(exif.array());
		out.write(plain, 2, plain.length - 2);
		return out.toByteArray();
	}

	/** A PDF with everything in it that the public must not get. */
	static byte[] pdf(int pages) throws IOException {
		try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			for (int i = 0; i < pages; i++) {
				PDPage page = new PDPage();
				document.addPage(page);
				try (PDPageContentStream content = new PDPageContentStream(document, page)) {
					content.addRect(10, 10, 100, 100);
					content.fill();
				}
				COSDictionary script = new COSDictionary();
				script.setString(COSName.JS, "app.alert('secret-script')");
				page.getCOSObject().setItem(COSName.AA, script);
			}
			document.getDocumentInformation().setAuthor("secret-author");
			document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('secret-script')"));
			document.save(out);
			return out.toByteArray();
		}
	}

	static byte[] encryptedPdf() throws IOException {
		try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			document.addPage(new PDPage());
			document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
			document.save(out);
			return out.toByteArray();
		}
	}

	/** A few bytes that claim to be a picture of 60,000 × 60,000 pixels. */
	static byte[] bomb() throws IOException {
		byte[] png = image("png", 10, 10);
		ByteBuffer.wrap(png).putInt(16, 60_000).putInt(20, 60_000);
		java.util.zip.CRC32 crc = new java.util.zip.CRC32();
		crc.update(png, 12, 17);
		ByteBuffer.wrap(png).putInt(29, (int) crc.getValue());
		return png;
	}

}
