package vn.homphieu.tally.scan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

import vn.homphieu.tally.scan.ScanRefusedException.Reason;

/**
 * Copies the pages of a PDF into a new one: neither its properties nor scripts, forms,
 * attachments or notes come along.
 */
final class PdfCopy {

	private static final int MOST_PAGES = 50;

	/** What a page needs to be shown; everything else stays behind. */
	private static final Set<COSName> KEPT = Set.of(COSName.TYPE, COSName.PARENT, COSName.RESOURCES, COSName.MEDIA_BOX,
			COSName.CROP_BOX, COSName.ROTATE, COSName.CONTENTS);

	private static final List<COSName> PRIVATE = List.of(COSName.METADATA, COSName.getPDFName("PieceInfo"),
			COSName.getPDFName("AF"), COSName.AA, COSName.getPDFName("LastModified"));

	private PdfCopy() {
	}

	/**
	 * Writes the copy.
	 * @return how many pages it has
	 */
	static int write(Path source, Path target) throws ScanRefusedException {
		try (PDDocument original = Loader.loadPDF(source.toFile(), IOUtils.createTempFileOnlyStreamCache());
				PDDocument copy = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
			int pages = original.getNumberOfPages();
			if (original.isEncrypted()) {
				throw new ScanRefusedException(Reason.ENCRYPTED);
			}
			if (pages == 0) {
				throw new ScanRefusedException(Reason.BROKEN);
			}
			if (pages > MOST_PAGES) {
				throw new ScanRefusedException(Reason.TOO_MANY_PAGES);
			}
			Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
			for (PDPage page : original.getPages()) {
				strip(copy.importPage(bare(page)).getCOSObject(), seen);
			}
			copy.save(target.toFile());
			return pages;
		}
		catch (InvalidPasswordException ex) {
			throw new ScanRefusedException(Reason.ENCRYPTED, ex);
		}
		catch (IOException | RuntimeException ex) {
			throw new ScanRefusedException(Reason.BROKEN, ex);
		}
	}

	private static PDPage bare(PDPage page) {
		COSDictionary kept = new COSDictionary();
		page.getCOSObject().entrySet().forEach((entry) -> {
			if (KEPT.contains(entry.getKey()) && !entry.getKey().equals(COSName.PARENT)) {
				kept.setItem(entry.getKey(), entry.getValue());
			}
		});
		// These may come from the pages above.
		kept.setItem(COSName.RESOURCES, page.getResources());
		kept.setItem(COSName.MEDIA_BOX, page.getMediaBox());
		kept.setInt(COSName.ROTATE, page.getRotation());
		return new PDPage(kept);
	}

	private static void strip(COSBase page, Set<COSBase> seen) {
		Deque<COSBase> parts = new ArrayDeque<>(List.of(page));
		while (!parts.isEmpty()) {
			COSBase part = parts.pop();
			COSBase real = (part instanceof COSObject reference) ? reference.getObject() : part;
			if (real == null || !seen.add(real)) {
				continue;
			}
			if (real instanceof COSDictionary dictionary) {
				PRIVATE.forEach(dictionary::removeItem);
				parts.addAll(dictionary.getValues());
			}
			else if (real instanceof COSArray array) {
				array.forEach((value) -> {
					if (value != null) {
						parts.add(value);
					}
				});
			}
		}
	}

}
