package vn.homphieu.report.document.pdf;

import java.io.IOException;
import java.util.Objects;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.jspecify.annotations.Nullable;

/**
 * Joins what the library says of each part of a file as if it were a file of its own: the
 * structure of its text (ISO 32000-1, 14.7) and its outline.
 */
final class Structure {

	private final PDDocument pdf;

	private final boolean tagged;

	private @Nullable PDStructureTreeRoot root;

	private @Nullable PDOutlineItem lastEntry;

	/** Joins parts of a file; without tags only their outlines. */
	Structure(PDDocument pdf, boolean tagged) {
		this.pdf = pdf;
		this.tagged = tagged;
	}

	/**
	 * Takes up a part that was just laid out at the end of the file.
	 * @param firstPage number of pages before it
	 */
	void add(int firstPage) throws IOException {
		if (this.tagged) {
			tags(firstPage);
		}
		entries(firstPage);
	}

	private void tags(int firstPage) throws IOException {
		PDStructureTreeRoot added = this.pdf.getDocumentCatalog().getStructureTreeRoot();
		if (this.root == null) {
			this.root = added;
		}
		else {
			number(firstPage, this.root.getParentTreeNextKey());
			join(this.root, added);
		}
		this.pdf.getDocumentCatalog().getCOSObject().removeItem(COSName.STRUCT_TREE_ROOT);
	}

	/** Puts the structure of all parts in place, or says that there is none. */
	void finish() {
		if (this.tagged) {
			this.pdf.getDocumentCatalog().setStructureTreeRoot(Objects.requireNonNull(this.root));
		}
		else {
			this.pdf.getDocumentCatalog().getCOSObject().removeItem(COSName.MARK_INFO);
		}
	}

	/** The library numbers the pages and links of each part from 0. */
	private void number(int firstPage, int offset) throws IOException {
		for (int at = firstPage; at < this.pdf.getNumberOfPages(); at++) {
			PDPage page = this.pdf.getPage(at);
			page.setStructParents(page.getStructParents() + offset);
			for (PDAnnotation annotation : page.getAnnotations()) {
				annotation.setStructParent(annotation.getStructParent() + offset);
			}
		}
	}

	private static void join(PDStructureTreeRoot root, PDStructureTreeRoot added) {
		int offset = root.getParentTreeNextKey();
		COSArray numbers = numbers(root);
		COSArray more = numbers(added);
		for (int at = 0; at < more.size(); at += 2) {
			numbers.add(COSInteger.get(more.getInt(at) + offset));
			numbers.add(more.get(at + 1));
		}
		root.setParentTreeNextKey(offset + added.getParentTreeNextKey());
		COSDictionary text = text(root);
		COSArray kids = kids(text);
		for (COSBase kid : kids(text(added))) {
			((COSDictionary) kid).setItem(COSName.P, text);
			kids.add(kid);
		}
		text.setItem(COSName.K, kids);
	}

	private static COSArray numbers(PDStructureTreeRoot root) {
		return Objects
			.requireNonNull(root.getCOSObject().getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS));
	}

	/** The only child of the root: the document. */
	private static COSDictionary text(PDStructureTreeRoot root) {
		COSBase kid = root.getCOSObject().getDictionaryObject(COSName.K);
		return (COSDictionary) ((kid instanceof COSArray all) ? all.getObject(0) : kid);
	}

	private static COSArray kids(COSDictionary element) {
		COSBase kids = element.getDictionaryObject(COSName.K);
		if (kids instanceof COSArray all) {
			return all;
		}
		COSArray one = new COSArray();
		if (kids != null) {
			one.add(kids);
		}
		return one;
	}

	/** The entries of each part lead to pages counted from the first of the file. */
	private void entries(int firstPage) throws IOException {
		PDDocumentOutline outline = this.pdf.getDocumentCatalog().getDocumentOutline();
		if (outline == null) {
			return;
		}
		PDOutlineItem entry = (this.lastEntry == null) ? outline.getFirstChild() : this.lastEntry.getNextSibling();
		for (; entry != null; entry = entry.getNextSibling()) {
			if (firstPage > 0 && entry.getDestination() instanceof PDPageDestination target
					&& target.getPage() != null) {
				target.setPage(this.pdf.getPage(this.pdf.getPages().indexOf(target.getPage()) + firstPage));
			}
			this.lastEntry = entry;
		}
	}

}
