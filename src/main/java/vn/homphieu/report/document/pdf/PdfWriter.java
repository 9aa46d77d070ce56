package vn.homphieu.report.document.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Deque;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedDeque;

import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import org.springframework.stereotype.Component;

import vn.homphieu.report.ReportFormat;
import vn.homphieu.report.document.Document;
import vn.homphieu.report.document.DocumentWriter;
import vn.homphieu.report.document.Frame;

/**
 * Writes a document as PDF/A-2a that is also PDF/UA-1. The body is laid out by CSS; what
 * repeats on every page is drawn afterwards, once their number is known.
 */
@Component
class PdfWriter implements DocumentWriter {

	private static final String STYLE = style();

	private static final byte[] COLOURS = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

	private final FSDefaultCacheStore metrics = new FSDefaultCacheStore();

	/** Parsed fonts that no thread uses now. */
	private final Deque<Fonts> idle = new ConcurrentLinkedDeque<>();

	@Override
	public ReportFormat format() {
		return ReportFormat.PDF;
	}

	@Override
	public void write(Document document, OutputStream out) throws IOException {
		Fonts fonts = this.idle.poll();
		fonts = (fonts != null) ? fonts : new Fonts();
		write(document, fonts, out);
		this.idle.push(fonts);
	}

	private void write(Document document, Fonts fonts, OutputStream out) throws IOException {
		Frame frame = Frame.of(document);
		try (PDDocument pdf = new PDDocument()) {
			PDType0Font small = fonts.within(pdf, Fonts.Face.REGULAR);
			PdfRendererBuilder builder = new PdfRendererBuilder();
			builder.usePDDocument(pdf);
			for (Fonts.Face face : Fonts.Face.values()) {
				builder.useFont(new PDFontSupplier((face == Fonts.Face.REGULAR) ? small : fonts.within(pdf, face)),
						Fonts.FAMILY, face.weight(), face.italic() ? FontStyle.ITALIC : FontStyle.NORMAL, true);
			}
			builder.useCacheStore(CacheStore.PDF_FONT_METRICS, this.metrics);
			builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
			builder.usePdfUaAccessibility(true);
			builder.useColorProfile(COLOURS);
			builder.useSVGDrawer(new BatikSVGDrawer());
			builder.withProducer(frame.portal());
			builder.withHtmlContent(new PrintMarkup(document, frame, fonts).page(STYLE), null);
			try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
				renderer.createPDFWithoutClosing();
				new PageMarks(pdf, frame, fonts, small).draw(PageNumbers.of(document, pdf));
				Identity.of(document).mark(pdf);
				pdf.save(out);
			}
		}
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
