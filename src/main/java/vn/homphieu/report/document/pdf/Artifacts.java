package vn.homphieu.report.document.pdf;

import java.util.List;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Kinds of what is drawn on a page but is no part of its text (ISO 32000-1, 14.8.2.2).
 */
final class Artifacts {

	private Artifacts() {
	}

	/** What repeats on every page. */
	static COSDictionary pagination() {
		return of("Pagination");
	}

	/**
	 * Lets all lines of a page's tables share one description: the library gives each
	 * line of each cell its own, which takes a third of the file.
	 */
	static void share(PDPage page) {
		COSDictionary names = page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
		if (names != null) {
			COSDictionary line = of("Layout");
			for (COSName name : List.copyOf(names.keySet())) {
				COSDictionary kind = names.getCOSDictionary(name);
				if (kind != null && COSName.BACKGROUND.equals(kind.getCOSName(COSName.TYPE))) {
					names.setItem(name, line);
				}
			}
		}
	}

	private static COSDictionary of(String type) {
		COSDictionary kind = new COSDictionary();
		kind.setItem(COSName.TYPE, COSName.getPDFName(type));
		return kind;
	}

}
