package vn.homphieu.report.document.docx;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.imageio.ImageIO;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFHyperlink;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.homphieu.report.Report;
import vn.homphieu.report.document.Document;
import vn.homphieu.report.document.SampleDocument;

import static org.assertj.core.api.Assertions.assertThat;

/** Texts to be edited, read back by another library. */
class DocxWriterTests {

	private final DocxWriter writer = new DocxWriter();

	@Test
	void headingsCanBeNavigated() throws IOException {
		try (XWPFDocument docx = read(SampleDocument.of(2))) {
			assertThat(docx.getParagraphs()).filteredOn((paragraph) -> "Heading1".equals(paragraph.getStyle()))
				.extracting(XWPFParagraph::getText)
				.containsExactly("BÁO CÁO TỔNG KẾT CUỘC BẦU CỬ");
			assertThat(docx.getParagraphs()).filteredOn((paragraph) -> "Heading2".equals(paragraph.getStyle()))
				.hasSize(2);
			assertThat(docx.getStyles().getStyle("Heading2").getCTStyle().getPPr().getOutlineLvl().getVal())
				.hasToString("1");
		}
	}

	@Test
	void noWordIsLost() throws IOException {
		try (XWPFDocument docx = read(SampleDocument.of(2)); XWPFWordExtractor words = new XWPFWordExtractor(docx)) {
			assertThat(words.getText()).contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Số: ...../BC-UBBC", "1.563.203",
					"99,78%", SampleDocument.ALPHABET, "Cấp huyện: 496/496 đại biểu", "Nội dung thứ hai",
					"Tổ trưởng: ..............................", "dòng hai", "Phường Quán Toan số 2", "1.002",
					"Biểu đồ 1. Tỷ lệ đi bầu", "<không & được> diễn giải ]]>", "Trang 1/1",
					"Chính thức – Chưa công bố – Dữ liệu mô phỏng", "https://example.org/r/K7M2PQ4X");
		}
	}

	@Test
	void tablesRepeatTheirHeads() throws IOException {
		try (XWPFDocument docx = read(SampleDocument.of(2))) {
			XWPFTable table = docx.getTables().get(1);
			assertThat(table.getNumberOfRows()).isEqualTo(5);
			assertThat(table.getRow(0).isRepeatHeader()).isTrue();
			assertThat(table.getRow(1).isRepeatHeader()).isTrue();
			assertThat(table.getRow(2).isRepeatHeader()).isFalse();
			assertThat(table.getRow(4).isCantSplitRow()).isTrue();
			assertThat(table.getRow(4).getCell(2).getText()).isEqualTo("1.002");
			assertThat(table.getRow(0).getTableCells()).hasSize(4);
		}
	}

	@Test
	void aRowOfOneCellReachesAcrossAndStaysWithTheNext() throws IOException {
		try (XWPFDocument docx = read(SampleDocument.headed(1, 2))) {
			XWPFTableCell heading = docx.getTables().getFirst().getRow(1).getTableCells().getFirst();
			assertThat(docx.getTables().getFirst().getRow(1).getTableCells()).hasSize(1);
			assertThat(heading.getCTTc().getTcPr().getGridSpan().getVal()).isEqualTo(2);
			assertThat(heading.getParagraphs().getFirst().getCTP().getPPr().isSetKeepNext()).isTrue();
		}
	}

	@Test
	void listsAreNumberedByTheProgram() throws IOException {
		try (XWPFDocument docx = read(SampleDocument.of(1))) {
			XWPFParagraph first = docx.getParagraphs()
				.stream()
				.filter((paragraph) -> paragraph.getText().equals("Nội dung thứ nhất"))
				.findFirst()
				.orElseThrow();
			assertThat(first.getNumFmt()).isEqualTo("decimal");
			assertThat(first.getNumStartOverride()).isOne();
		}
	}

	@Test
	void figuresLeadToTheirPages() throws IOException {
		try (XWPFDocument docx = read(SampleDocument.of(1))) {
			assertThat(docx.getHyperlinks()).extracting(XWPFHyperlink::getURL)
				.contains("https://example.org/elections/2021/areas/31");
		}
	}

	@Test
	void picturesAreThereWithTheirWords() throws IOException {
		try (XWPFDocument docx = read(SampleDocument.of(1))) {
			assertThat(docx.getAllPictures()).hasSizeGreaterThanOrEqualTo(1)
				.allSatisfy((picture) -> assertThat(picture.getFileName()).endsWith(".png"));
			assertThat(docx.getDocument().xmlText()).contains("khóa này 99,78%, khóa trước 99,24%");
		}
	}

	@Test
	void simulatedFiguresAreMarkedAcrossThePage() throws IOException {
		try (XWPFDocument docx = read(SampleDocument.of(1))) {
			assertThat(docx.getHeaderList()).hasSize(2)
				.allSatisfy((header) -> assertThat(header._getHdrFtr().xmlText()).contains("DỮ LIỆU MÔ PHỎNG"));
		}
	}

	@Test
	void theCodeInTheFooterLeadsToTheCheck() throws Exception {
		try (XWPFDocument docx = read(SampleDocument.of(1))) {
			XWPFFooter footer = docx.getFooterList().getFirst();
			assertThat(footer.getAllPictures()).singleElement().satisfies((picture) -> {
				BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.getData()));
				int[] colours = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
				assertThat(new QRCodeReader()
					.decode(new BinaryBitmap(new GlobalHistogramBinarizer(
							new RGBLuminanceSource(image.getWidth(), image.getHeight(), colours))),
							Map.of(DecodeHintType.PURE_BARCODE, true))
					.getText()).isEqualTo("https://example.org/r/K7M2PQ4X");
			});
			assertThat(footer._getHdrFtr().xmlText())
				.contains("descr=\"Mã K7M2PQ4X – kiểm tra tại https://example.org/r/K7M2PQ4X\"");
		}
	}

	@Test
	void theSameDocumentIsTheSameFile() throws IOException {
		assertThat(written(SampleDocument.of(9))).isEqualTo(new DocxWriterTests().written(SampleDocument.of(9)));
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(written(SampleDocument.of(1))))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				assertThat(entry.getTimeLocal()).hasYear(1980);
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "a<b&c>\"d'", "]]>", "\u0000\u0007x", "😀 vui", "漢字", "\ud800 một nửa", "\ufffe", "" })
	void noTextIsTooStrange(String text) throws IOException {
		try (XWPFDocument docx = read(SampleDocument.saying(text))) {
			assertThat(docx.getParagraphs()).hasSize(1);
		}
	}

	@Test
	void aPreviewLiesOnItsSideInItsLanguage() throws IOException {
		Document document = new Document("Annex", Locale.ENGLISH, true, List.of(), null);
		try (XWPFDocument docx = read(document)) {
			assertThat(docx.getDocument().getBody().getSectPr().getPgSz().getOrient()).hasToString("landscape");
			assertThat(docx.getStyles().getDefaultRunStyle()).isNotNull();
			assertThat(docx.getFooterList().getFirst().getText()).contains("Preview");
			assertThat(docx.getFooterList().getFirst().getAllPictures()).isEmpty();
		}
	}

	private XWPFDocument read(Document document) throws IOException {
		return new XWPFDocument(new ByteArrayInputStream(written(document)));
	}

	private byte[] written(Document document) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		this.writer.write(document, out, Report.Steps.SILENT);
		return out.toByteArray();
	}

}
