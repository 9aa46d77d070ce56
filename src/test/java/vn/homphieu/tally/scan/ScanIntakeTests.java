package vn.homphieu.tally.scan;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import vn.homphieu.tally.scan.ScanRefusedException.Reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Files that are taken as scans, those that are not, and what their copies hold. */
class ScanIntakeTests {

	@TempDir
	private Path folder;

	static Stream<Arguments> refused() throws IOException {
		byte[] png = ScanFiles.image("png", 300, 300);
		byte[] broken = png.clone();
		Arrays.fill(broken, 30, broken.length, (byte) 7);
		return Stream.of(Arguments.of(Reason.EMPTY, new byte[0]),
				Arguments.of(Reason.TOO_LARGE, new byte[ScanIntake.LARGEST + 1]),
				Arguments.of(Reason.UNKNOWN_TYPE, "<html><script>alert(1)".getBytes(StandardCharsets.UTF_8)),
				Arguments.of(Reason.UNKNOWN_TYPE, "GIF89a".getBytes(StandardCharsets.UTF_8)),
				Arguments.of(Reason.BROKEN, broken),
				Arguments.of(Reason.BROKEN, "%PDF-1.7 and nothing more".getBytes(StandardCharsets.UTF_8)),
				Arguments.of(Reason.TOO_MANY_PIXELS, ScanFiles.bomb()),
				Arguments.of(Reason.TOO_MANY_PAGES, ScanFiles.pdf(51)),
				Arguments.of(Reason.ENCRYPTED, ScanFiles.encryptedPdf()));
	}

	@ParameterizedTest
	@MethodSource("refused")
	void refusesWhatIsNoScan(Reason reason, byte[] content) {
		assertThatExceptionOfType(ScanRefusedException.class).isThrownBy(() -> take(content))
			.satisfies((ex) -> assertThat(ex.reason()).isEqualTo(reason));
		assertThat(this.folder.resolve("scans")).doesNotExist();
	}

	@ParameterizedTest
	@CsvSource({ "png, PNG", "jpeg, JPEG" })
	void takesPicturesByTheirContent(String format, ScanType type) throws Exception {
		byte[] image = ScanFiles.image(format, 300, 200);
		CheckedScan scan = take(image);
		assertThat(scan.type()).isEqualTo(type);
		assertThat(kept(scan.hash())).isEqualTo(image);
		assertThat(ImageIO.read(new ByteArrayInputStream(kept(scan.copyHash()))).getWidth()).isEqualTo(300);
	}

	@ParameterizedTest
	@CsvSource({ "1, 400, 0", "3, 400, 399", "6, 200, 0", "8, 200, 0" })
	void theCopyStandsUprightWithoutMetadata(int orientation, int width, int blackAt) throws Exception {
		byte[] copy = kept(take(ScanFiles.photo(orientation)).copyHash());
		BufferedImage image = ImageIO.read(new ByteArrayInputStream(copy));
		assertThat(image.getWidth()).isEqualTo(width);
		int y = (orientation == 8) ? image.getHeight() - 1 : 0;
		assertThat(new Color(image.getRGB(blackAt, y)).getRed()).isLessThan(60);
		assertThat(new String(copy, StandardCharsets.ISO_8859_1)).doesNotContain("GPS", "Exif");
	}

	@Test
	void theCopyOfAPdfHoldsItsPagesAlone() throws Exception {
		CheckedScan scan = take(ScanFiles.pdf(3));
		assertThat(scan.pages()).isEqualTo(3);
		try (var copy = org.apache.pdfbox.Loader.loadPDF(kept(scan.copyHash()))) {
			assertThat(copy.getNumberOfPages()).isEqualTo(3);
			assertThat(copy.getDocumentInformation().getAuthor()).isNull();
			assertThat(copy.getDocumentCatalog().getOpenAction()).isNull();
			assertThat(copy.getPage(0).getCOSObject().containsKey(org.apache.pdfbox.cos.COSName.AA)).isFalse();
			assertThat(copy.getPage(0).hasContents()).isTrue();
		}
		assertThat(new String(kept(scan.copyHash()), StandardCharsets.ISO_8859_1)).doesNotContain("secret");
	}

	@Test
	void theSameFileIsKeptOnce() throws Exception {
		CheckedScan first = take(ScanFiles.image("png", 50, 50));
		assertThat(take(ScanFiles.image("png", 50, 50))).isEqualTo(first);
		try (Stream<Path> files = Files.walk(this.folder.resolve("scans"))) {
			assertThat(files.filter(Files::isRegularFile)).hasSizeLessThanOrEqualTo(2)
				.noneMatch((file) -> file.toString().endsWith(".tmp"));
		}
	}

	private CheckedScan take(byte[] content) throws IOException, ScanRefusedException {
		Path file = Files.createTempFile(this.folder, "in", ".bin");
		Files.write(file, content);
		return new ScanIntake(store()).take(file);
	}

	private byte[] kept(String hash) throws IOException {
		try (InputStream in = store().open(hash)) {
			return in.readAllBytes();
		}
	}

	private ScanStore store() {
		return new FolderStore(this.folder.resolve("scans"));
	}

}
