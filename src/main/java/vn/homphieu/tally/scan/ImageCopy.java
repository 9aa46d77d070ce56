package vn.homphieu.tally.scan;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;

import vn.homphieu.tally.scan.ScanRefusedException.Reason;

/**
 * Draws a photo anew: the copy stands upright and holds nothing but the picture. Reading
 * all of it is also the proof that it is one.
 */
final class ImageCopy {

	/** More than any scanner or phone makes. */
	private static final long MOST_PIXELS = 120_000_000L;

	/** A4 at 400 dots an inch; above, every second pixel is enough to read. */
	private static final long KEPT_PIXELS = 16_000_000L;

	private static final float QUALITY = 0.85f;

	private ImageCopy() {
	}

	static void write(Path source, ScanType type, Path target) throws IOException, ScanRefusedException {
		BufferedImage upright = upright(read(source), orientation(source, type));
		String format = (type == ScanType.PNG) ? "png" : "jpeg";
		ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
		ImageWriteParam how = writer.getDefaultWriteParam();
		if (type == ScanType.JPEG) {
			how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
			how.setCompressionQuality(QUALITY);
		}
		try (OutputStream file = Files.newOutputStream(target);
				ImageOutputStream out = ImageIO.createImageOutputStream(file)) {
			writer.setOutput(out);
			writer.write(null, new IIOImage(upright, null, null), how);
		}
		finally {
			writer.dispose();
		}
	}

	private static BufferedImage read(Path source) throws IOException, ScanRefusedException {
		try (ImageInputStream in = ImageIO.createImageInputStream(source.toFile())) {
			Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
			if (!readers.hasNext()) {
				throw new ScanRefusedException(Reason.BROKEN);
			}
			ImageReader reader = readers.next();
			try {
				reader.setInput(in, true, true);
				return read(reader);
			}
			finally {
				reader.dispose();
			}
		}
		// The decoders of the JDK answer damaged files with almost any exception.
		catch (IOException | RuntimeException ex) {
			throw new ScanRefusedException(Reason.BROKEN, ex);
		}
	}

	private static BufferedImage read(ImageReader reader) throws IOException, ScanRefusedException {
		long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
		if (pixels > MOST_PIXELS) {
			throw new ScanRefusedException(Reason.TOO_MANY_PIXELS);
		}
		int step = (int) Math.max(1, Math.ceil(Math.sqrt((double) pixels / KEPT_PIXELS)));
		ImageReadParam how = reader.getDefaultReadParam();
		how.setSourceSubsampling(step, step, 0, 0);
		return reader.read(0, how);
	}

	private static int orientation(Path source, ScanType type) throws IOException {
		if (type != ScanType.JPEG) {
			return 1;
		}
		try (InputStream in = new BufferedInputStream(Files.newInputStream(source))) {
			return ExifOrientation.of(in);
		}
		catch (EOFException ex) {
			return 1;
		}
	}

	private static BufferedImage upright(BufferedImage image, int orientation) {
		boolean lying = orientation >= 5;
		int width = image.getWidth();
		int height = image.getHeight();
		BufferedImage drawn = new BufferedImage(lying ? height : width, lying ? width : height,
				BufferedImage.TYPE_3BYTE_BGR);
		Graphics2D canvas = drawn.createGraphics();
		canvas.drawImage(image, turn(orientation, width, height), null);
		canvas.dispose();
		return drawn;
	}

	private static AffineTransform turn(int orientation, int width, int height) {
		return switch (orientation) {
			case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
			case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
			case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
			case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
			case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
			case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
			case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
			default -> new AffineTransform();
		};
	}

}
