package vn.homphieu.report.document.pdf;

import java.io.IOException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

import vn.homphieu.report.document.Block;
import vn.homphieu.report.document.Document;

/**
 * Numbers pages: where several documents stand in one file, each with its title on a page
 * of its own, every one of them is numbered from 1.
 *
 * @param starts indexes of first pages
 * @param pages all pages
 */
record PageNumbers(NavigableSet<Integer> starts, int pages) {

	static PageNumbers of(Document document, PDDocument pdf) throws IOException {
		NavigableSet<Integer> starts = new TreeSet<>(Set.of(0));
		PDDocumentOutline outline = pdf.getDocumentCatalog().getDocumentOutline();
		List<Block.Heading> headings = document.blocks()
			.stream()
			.filter(Block.Heading.class::isInstance)
			.map(Block.Heading.class::cast)
			.toList();
		boolean several = headings.stream().filter((heading) -> heading.level() == 1).count() > 1;
		if (several && outline != null) {
			Iterator<PDOutlineItem> items = outline.children().iterator();
			Set<PDPage> titled = new HashSet<>();
			for (Block.Heading heading : headings) {
				PDPage page = items.hasNext() ? items.next().findDestinationPage(pdf) : null;
				if (page != null && heading.level() == 1 && titled.add(page)) {
					starts.add(pdf.getPages().indexOf(page));
				}
			}
		}
		return new PageNumbers(starts, pdf.getNumberOfPages());
	}

	/** Number of a page within its document, from 1. */
	int number(int index) {
		return index - first(index) + 1;
	}

	/** Number of pages of the document that a page belongs to. */
	int count(int index) {
		Integer next = this.starts.higher(index);
		return ((next != null) ? next : this.pages) - first(index);
	}

	private int first(int index) {
		Integer first = this.starts.floor(index);
		return (first != null) ? first : 0;
	}

}
