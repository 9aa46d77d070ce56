package vn.homphieu.report.document.pdf;

import java.util.ArrayList;
import java.util.List;

import vn.homphieu.report.document.Block;

/**
 * The parts that a long document is laid out in, one after the other, since a layout
 * takes a hundred times the memory of its pages.
 */
final class Parts {

	private Parts() {
	}

	/**
	 * Divides a document where a page ends anyway.
	 * @param blocks its blocks
	 * @param enough lines, at least 1, from which a part ends at the next page break
	 * @return the same in order; one part where there is no page break to divide it at
	 */
	static List<List<Block>> of(List<Block> blocks, int enough) {
		List<List<Block>> parts = new ArrayList<>();
		int from = 0;
		int lines = 0;
		for (int at = 0; at < blocks.size(); at++) {
			lines += (blocks.get(at) instanceof Block.Table table) ? table.rows().size() : 1;
			if (blocks.get(at) instanceof Block.PageBreak && lines >= enough && at + 1 < blocks.size()) {
				parts.add(blocks.subList(from, at));
				from = at + 1;
				lines = 0;
			}
		}
		parts.add(blocks.subList(from, blocks.size()));
		return parts;
	}

}
