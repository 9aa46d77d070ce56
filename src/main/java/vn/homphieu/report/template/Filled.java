package vn.homphieu.report.template;

import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

import org.thymeleaf.context.IContext;

/**
 * A text while it is being filled in: values are kept aside, a sign with their number
 * stands for them, so that nothing inside a value is ever read as a mark.
 */
final class Filled extends Writer {

	/** Can never be a name of a path. */
	static final String NAME = " filled";

	/** Longest result, in characters, the values included. */
	static final int LONGEST = 2_000_000;

	private static final int LOOK_EVERY = 256;

	private final StringBuilder text = new StringBuilder();

	private final List<Figure> values = new ArrayList<>();

	private final long end;

	private final long seconds;

	private long size;

	private int looks;

	private int line = 1;

	/**
	 * Begins.
	 * @param nanos how long it may take
	 */
	Filled(long nanos) {
		this.end = System.nanoTime() + nanos;
		this.seconds = nanos / 1_000_000_000L;
	}

	/** The text that is being filled in where an expression stands. */
	static Filled of(IContext context) {
		return (Filled) context.getVariable(NAME);
	}

	/**
	 * Keeps a value.
	 * @return the sign that stands for it
	 */
	String put(Figure value, int line) {
		step(line);
		grow(value.text().length());
		this.values.add(value);
		return Marked.VALUE + Integer.toString(this.values.size() - 1) + Marked.VALUE;
	}

	/**
	 * Tells that the engine is at work.
	 * @throws TemplateException if it has been for too long
	 */
	void step(int line) {
		this.line = line;
		look();
	}

	@Override
	public void write(char[] signs, int from, int length) {
		this.looks++;
		if (this.looks % LOOK_EVERY == 0) {
			look();
		}
		grow(length);
		this.text.append(signs, from, length);
	}

	private void look() {
		if (System.nanoTime() - this.end > 0) {
			throw new TemplateException(this.line, "time", Long.toString(this.seconds));
		}
	}

	private void grow(int length) {
		this.size += length;
		if (this.size > LONGEST) {
			throw new TemplateException(this.line, "size", Integer.toString(LONGEST));
		}
	}

	/** The text with signs for the values. */
	String text() {
		return this.text.toString();
	}

	/** The values, by number. */
	List<Figure> values() {
		return this.values;
	}

	@Override
	public void flush() {
	}

	@Override
	public void close() {
	}

}
