package vn.homphieu.report.template;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.homphieu.report.document.Block;
import vn.homphieu.report.document.Block.Style;
import vn.homphieu.report.document.Run;

/** The blocks of a document, or of a column; the last may go on in the next line. */
final class OpenBlocks {

	/** A list with bullets. */
	static final String BULLETS = "-";

	/** A list with numbers. */
	static final String NUMBERS = "1.";

	private final List<Block> blocks = new ArrayList<>();

	private @Nullable String kind;

	private final List<List<Run>> parts = new ArrayList<>();

	/**
	 * Begins a paragraph, heading or list, or another item of the same list.
	 * @param newKind name of a style, number of a heading, or kind of a list
	 * @param runs its text
	 */
	void begin(String newKind, List<Run> runs) {
		boolean list = BULLETS.equals(newKind) || NUMBERS.equals(newKind);
		if (!list || !newKind.equals(this.kind)) {
			end();
			this.kind = newKind;
		}
		this.parts.add(new ArrayList<>(runs));
	}

	/** Whether the line before asked for the next to belong to it. */
	boolean broken() {
		return this.kind != null && !this.parts.getLast().isEmpty()
				&& this.parts.getLast().getLast() instanceof Run.Break;
	}

	/** Adds to the text of what is open. */
	void goOn(List<Run> runs) {
		this.parts.getLast().addAll(runs);
	}

	/** Adds a line without any sign: to the paragraph, or it begins one. */
	void words(List<Run> runs) {
		if (!Style.BODY.name().equals(this.kind)) {
			begin(Style.BODY.name(), runs);
			return;
		}
		goOn(List.of(Run.Text.of(" ")));
		goOn(runs);
	}

	/** Adds a block. */
	void add(Block block) {
		end();
		this.blocks.add(block);
	}

	/** Ends what is open. */
	void end() {
		if (this.kind == null) {
			return;
		}
		List<Run> runs = List.copyOf(this.parts.getFirst());
		this.blocks.add(switch (this.kind) {
			case "1", "2", "3" -> new Block.Heading(Integer.parseInt(this.kind), runs);
			case BULLETS, NUMBERS ->
				new Block.Listing(NUMBERS.equals(this.kind), this.parts.stream().map(List::copyOf).toList());
			default -> new Block.Paragraph(Style.valueOf(this.kind), runs);
		});
		this.kind = null;
		this.parts.clear();
	}

	/** All blocks. */
	List<Block> all() {
		end();
		return List.copyOf(this.blocks);
	}

}
