package vn.homphieu.report.document.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.homphieu.report.Report;
import vn.homphieu.report.document.Block;
import vn.homphieu.report.document.Block.Column;
import vn.homphieu.report.document.Block.Row;
import vn.homphieu.report.document.Document;
import vn.homphieu.report.document.Run;
import vn.homphieu.report.document.Run.Text;
import vn.homphieu.report.document.SampleDocument;

import static org.assertj.core.api.Assertions.assertThat;

/** Paper: valid, complete, searchable, and the same bytes each time. */
class PdfWriterTests {

	private final PdfWriter writer = new PdfWriter();

	@Test
	void keepsToTheStandardsOfKeepingAndOfAccess() throws Exception {
		byte[] pdf = written(SampleDocument.of(60));
		assertThat(Standards.failures(pdf)).isEmpty();
	}

	@Test
	void keepsToThemOnItsSideAndAsPreview() throws Exception {
		byte[] pdf = written(wide());
		assertThat(Standards.failures(pdf)).isEmpty();
		try (PDDocument read = Loader.loadPDF(pdf)) {
			assertThat(read.getPage(0).getMediaBox().getWidth())
				.isGreaterThan(read.getPage(0).getMediaBox().getHeight());
			assertThat(new PDFTextStripper().getText(read)).contains("Preview", "Page 1 of 1", "Column 14");
		}
	}

	@Test
	void textCanBeFoundAndCopied() throws IOException {
		try (PDDocument pdf = Loader.loadPDF(written(SampleDocument.of(3)))) {
			String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
			assertThat(text).containsSubsequence("THÀNH PHỐ HẢI PHÒNG", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
					"Độc lập - Tự do - Hạnh phúc", "BÁO CÁO TỔNG KẾT CUỘC BẦU CỬ",
					"Tổng số cử tri của thành phố là 1.563.203 người, trong đó 99,78% đã đi bầu",
					SampleDocument.ALPHABET.substring(0, 60), "- Cấp tỉnh: 67/67 đại biểu", "1. Nội dung thứ nhất",
					"Biểu 1. Cử tri đi bầu", "Danh sách", "Tổng số", "Phường Quán Toan số 3", "1.003", "1.000", "994",
					"Biểu đồ 1", "<không & được> diễn giải ]]>");
			assertThat(text).contains("Tổ trưởng: ......").doesNotContain("DỮ LIỆU MÔ PHỎNG");
		}
	}

	@Test
	void everyPageSaysWhatItIsPartOf() throws IOException {
		try (PDDocument pdf = Loader.loadPDF(written(SampleDocument.of(60)))) {
			int count = pdf.getNumberOfPages();
			assertThat(count).isGreaterThan(3);
			for (int page = 1; page <= count; page++) {
				assertThat(text(pdf, page)).contains("Trang " + page + "/" + count,
						"Chính thức – Chưa công bố – Dữ liệu mô phỏng",
						"Bản dữ liệu 12, 10:30 15/07/2021, mã băm 3fa9c1d27b5e", "https://example.org/r/K7M2PQ4X");
			}
			assertThat(text(pdf, 2)).as("its heading again").contains("STT", "Danh sách", "Hợp lệ");
		}
	}

	@Test
	void tellsItsTitleLanguageAndParts() throws IOException {
		try (PDDocument pdf = Loader.loadPDF(written(SampleDocument.of(1)))) {
			assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Báo cáo tổng kết cuộc bầu cử");
			assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("vi");
			List<String> outline = new ArrayList<>();
			for (PDOutlineItem item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
				outline.add(item.getTitle());
			}
			assertThat(outline).containsExactly("BÁO CÁO TỔNG KẾT CUỘC BẦU CỬ", "I. Kết quả cử tri đi bầu",
					"1. Đại biểu Quốc hội", "II. Phụ lục <không & được> diễn giải ]]>");
		}
	}

	@Test
	void figuresLeadToTheirPages() throws IOException {
		List<String> addresses = new ArrayList<>();
		try (PDDocument pdf = Loader.loadPDF(written(SampleDocument.of(1)))) {
			for (PDPage page : pdf.getPages()) {
				for (PDAnnotation annotation : page.getAnnotations()) {
					if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI action) {
						addresses.add(action.getURI());
					}
				}
			}
		}
		assertThat(addresses).contains("https://example.org/elections/2021/areas/31",
				"https://example.org/elections/2021#turnout");
	}

	@Test
	void theSameDocumentIsTheSameFile() throws IOException {
		assertThat(written(SampleDocument.of(60))).isEqualTo(new PdfWriterTests().written(SampleDocument.of(60)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "a<b&c>\"d'", "]]>", "\u0000\u0007x", "😀 vui", "漢字", "\ud800 một nửa", "\ufffe",
			"e\u0302\u0301", "" })
	void noTextIsTooStrange(String text) throws Exception {
		byte[] pdf = written(SampleDocument.saying(text));
		assertThat(Standards.failures(pdf)).isEmpty();
	}

	@Test
	void unknownLettersAreSeenToBeMissing() throws IOException {
		try (PDDocument pdf = Loader.loadPDF(written(SampleDocument.saying("Tên 漢 và e\u0302\u0301")))) {
			assertThat(new PDFTextStripper().getText(pdf)).containsPattern("Tên [□?] và ế");
		}
	}

	/** Its memory is measured in src/bench. */
	@Test
	void longTablesAreSetWhole() throws IOException {
		try (PDDocument pdf = Loader.loadPDF(written(SampleDocument.of(500)))) {
			assertThat(pdf.getNumberOfPages()).isGreaterThan(15);
			assertThat(new PDFTextStripper().getText(pdf)).contains("Phường Quán Toan số 500");
		}
	}

	@Test
	void aStackOfHundredsOfPagesHasNoTags() throws Exception {
		Document sample = SampleDocument.of(30);
		List<Block> blocks = new ArrayList<>(sample.blocks());
		blocks.add(new Block.PageBreak());
		blocks.addAll(sample.blocks());
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new PdfWriter(40, 1).write(new Document(sample.title(), sample.language(), false, blocks, sample.marks()), out,
				Report.Steps.SILENT);
		assertThat(Standards.failuresOfStack(out.toByteArray())).isEmpty();
		try (PDDocument read = Loader.loadPDF(out.toByteArray())) {
			assertThat(read.getDocumentCatalog().getStructureTreeRoot()).isNull();
			assertThat(read.getDocumentCatalog().getMarkInfo()).isNull();
			assertThat(text(read, read.getNumberOfPages())).contains("Trang 3/3", "K7M2PQ4X");
		}
	}

	@Test
	void longDocumentsAreSetInPartsAndReadAsOne() throws Exception {
		Document sample = SampleDocument.of(30);
		List<Block> blocks = new ArrayList<>();
		for (int copy = 0; copy < 4; copy++) {
			blocks.addAll(sample.blocks());
			blocks.add(new Block.PageBreak());
		}
		blocks.removeLast();
		assertThat(Parts.of(blocks, 40)).hasSizeGreaterThan(2);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		List<String> steps = new ArrayList<>();
		new PdfWriter(40, 10).write(new Document(sample.title(), sample.language(), false, blocks, sample.marks()), out,
				(done, total) -> steps.add(done + "/" + total));
		assertThat(steps).containsExactly("1/6", "2/6", "3/6", "4/6", "5/6", "6/6");
		byte[] pdf = out.toByteArray();
		assertThat(Standards.failures(pdf)).isEmpty();
		try (PDDocument read = Loader.loadPDF(pdf)) {
			int page = 0;
			int entries = 0;
			for (PDOutlineItem item : read.getDocumentCatalog().getDocumentOutline().children()) {
				int target = 1 + read.getPages().indexOf(item.findDestinationPage(read));
				assertThat(text(read, target)).contains(item.getTitle());
				assertThat(target).isGreaterThanOrEqualTo(page);
				page = target;
				entries++;
			}
			assertThat(entries).isEqualTo(16);
			assertThat(text(read, read.getNumberOfPages())).as("each form counts its own pages").contains("Trang 3/3");
		}
	}

	/** Wherever the line ends: the words before make it shift by less than a letter. */
	@Test
	void linesEndNeitherAfterABracketNorBeforeAStop() throws Exception {
		Run.Text figure = new Text("99,78%", false, false, "/elections/2021#turnout");
		Run.Text bold = new Text("1.563.203", true, false, "/elections/2021/areas/31");
		List<Block> blocks = new ArrayList<>();
		for (int letters = 0; letters < 60; letters++) {
			blocks.add(new Block.Paragraph(Block.Style.FLUSH,
					List.of(Text.of("Cử tri của thành phố là " + "i".repeat(letters) + " ("), figure,
							Text.of("), bằng ("), bold, Text.of("%). Cử tri đã đi bầu ("), figure, Text.of(")."))));
		}
		Document sample = SampleDocument.of(1);
		byte[] pdf = written(new Document("Cử tri", sample.language(), false, blocks, sample.marks()));
		assertThat(Standards.failures(pdf)).isEmpty();
		try (PDDocument read = Loader.loadPDF(pdf)) {
			String text = new PDFTextStripper().getText(read);
			assertThat(text.lines().toList()).noneMatch((line) -> line.strip().endsWith("("))
				.noneMatch((line) -> line.matches("\\s*[).,%].*"));
			assertThat(text.replaceAll("\\s+", " ")).contains("là iiii (99,78%), bằng (1.563.203%). Cử tri đã");
		}
	}

	private static Document wide() {
		List<Column> columns = IntStream.rangeClosed(1, 14)
			.mapToObj((number) -> new Column((number > 4) ? "Group " + number / 3 : null, "Column " + number,
					number > 1, 1))
			.toList();
		List<Run> cell = List.of(Text.of("1,234"));
		List<Block> blocks = List.of(new Block.Heading(2, List.of(Text.of("Annex"))),
				new Block.Table(null, columns, List.of(new Row(false, columns.stream().map((column) -> cell).toList()),
						new Row(true, List.of(cell)))));
		return new Document("Annex", Locale.ENGLISH, true, blocks, null);
	}

	private static String text(PDDocument pdf, int page) throws IOException {
		PDFTextStripper stripper = new PDFTextStripper();
		stripper.setStartPage(page);
		stripper.setEndPage(page);
		return stripper.getText(pdf);
	}

	private byte[] written(Document document) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		this.writer.write(document, out, Report.Steps.SILENT);
		return out.toByteArray();
	}

}
