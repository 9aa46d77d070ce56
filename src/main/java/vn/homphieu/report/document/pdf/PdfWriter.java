package vn.homphieu.report.document.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.logging.Level;

import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;

import org.springframework.stereotype.Component;

import vn.homphieu.report.Report;
import vn.homphieu.report.ReportFormat;
import vn.homphieu.report.document.Block;
import vn.homphieu.report.document.Document;
import vn.homphieu.report.document.DocumentWriter;
import vn.homphieu.report.document.Frame;

/**
 * Writes a document as PDF/A-2a that is also PDF/UA-1. The body is laid out by CSS; what
 * repeats on every page is drawn afterwards, once their number is known. Only stacks of
 * hundreds of pages, blank forms to be printed, become PDF/A-2b: their tags would need
 * more memory than everything else together.
 */
@Component
class PdfWriter implements DocumentWriter {

	private static final String STYLE = style();

	private static final byte[] COLOURS = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

	/** Lines that are laid out at once: about twenty pages. */
	private static final int LINES_OF_PART = 500;

	/** Longer documents have no tags. */
	private static final int TAGGED_PARTS = 12;

	private final FSDefaultCacheStore metrics = new FSDefaultCacheStore();

	/** Parsed fonts that no thread uses now. */
	private final Deque<Fonts> idle = new ConcurrentLinkedDeque<>();

	private final int linesOfPart;

	private final int taggedParts;

	/** Creates the writer. */
	PdfWriter() {
		this(LINES_OF_PART, TAGGED_PARTS);
	}

	/**
	 * Creates a writer that lays out fewer lines at once, or tags fewer of such parts.
	 */
	PdfWriter(int linesOfPart, int taggedParts) {
		this.linesOfPart = linesOfPart;
		this.taggedParts = taggedParts;
		// The library otherwise tells every step it takes.
		XRLog.listRegisteredLoggers().forEach((logger) -> XRLog.setLevel(logger, Level.WARNING));
	}

	@Override
	public ReportFormat format() {
		return ReportFormat.PDF;
	}

	@Override
	public void write(Document document, OutputStream out, Report.Steps steps) throws IOException {
		Fonts fonts = this.idle.poll();
		fonts = (fonts != null) ? fonts : new Fonts();
		write(document, fonts, out, steps);
		this.idle.push(fonts);
	}

	private void write(Document document, Fonts fonts, OutputStream out, Report.Steps steps) throws IOException {
		Frame frame = Frame.of(document);
		PrintMarkup markup = new PrintMarkup(document, frame, fonts);
		try (PDDocument pdf = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
			Map<Fonts.Face, PDFont> faces = new EnumMap<>(Fonts.Face.class);
			for (Fonts.Face face : Fonts.Face.values()) {
				faces.put(face, fonts.within(pdf, face));
			}
			List<List<Block>> parts = Parts.of(document.blocks(), this.linesOfPart);
			boolean tagged = parts.size() <= this.taggedParts;
			Structure structure = new Structure(pdf, tagged);
			int done = 0;
			for (List<Block> part : parts) {
				int before = pdf.getNumberOfPages();
				PdfRendererBuilder builder = builder(pdf, faces, frame, tagged);
				builder.withHtmlContent(markup.page(part, STYLE), null);
				try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
					renderer.createPDFWithoutClosing();
				}
				structure.add(before);
				steps.progress(++done, parts.size() + 1L);
			}
			structure.finish();
			new PageMarks(pdf, frame, fonts, Objects.requireNonNull(faces.get(Fonts.Face.REGULAR)))
				.draw(PageNumbers.of(document, pdf));
			Identity.of(document).mark(pdf);
			pdf.save(out);
			steps.progress(done + 1L, parts.size() + 1L);
		}
	}

	private PdfRendererBuilder builder(PDDocument pdf, Map<Fonts.Face, PDFont> faces, Frame frame, boolean tagged) {
		PdfRendererBuilder builder = new PdfRendererBuilder();
		builder.usePDDocument(pdf);
		faces.forEach((face, font) -> builder.useFont(new PDFontSupplier(font), Fonts.FAMILY, face.weight(),
				face.italic() ? FontStyle.ITALIC : FontStyle.NORMAL, true));
		builder.useCacheStore(CacheStore.PDF_FONT_METRICS, this.metrics);
		builder.usePdfAConformance(tagged ? PdfAConformance.PDFA_2_A : PdfAConformance.PDFA_2_B);
		builder.usePdfUaAccessibility(tagged);
		if (pdf.getNumberOfPages() == 0) {
			builder.useColorProfile(COLOURS);
		}
		builder.useSVGDrawer(new BatikSVGDrawer());
		for (Fonts.Face face : List.of(Fonts.Face.REGULAR, Fonts.Face.BOLD)) {
			builder.useFont(face::open, Fonts.FAMILY, face.weight(), FontStyle.NORMAL, true,
					EnumSet.of(FSFontUseCase.SVG));
		}
		return builder.withProducer(frame.portal());
	}

	private static String style() {
		try (InputStream file = Objects.requireNonNull(PdfWriter.class.getResourceAsStream("/reports/paper.css"))) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new IllegalStateException("the style of paper cannot be read", ex);
		}
	}

}
