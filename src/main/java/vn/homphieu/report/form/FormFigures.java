package vn.homphieu.report.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import vn.homphieu.kernel.Percentage;
import vn.homphieu.report.document.Block;
import vn.homphieu.report.template.Figure;
import vn.homphieu.report.template.Filling;

/**
 * Collects what a form's text may use; what the portal does not know stays an open place
 * that becomes a dotted line.
 */
final class FormFigures {

	private final Map<String, Object> figures = new LinkedHashMap<>();

	private final Map<String, Block> blocks = new TreeMap<>();

	/** Adds a number; null where it is not known. */
	FormFigures number(String name, @Nullable Number value, @Nullable String address) {
		return put(name,
				new Figure((value != null) ? FormNumbers.number(value.longValue()) : FormNumbers.OPEN, value, address));
	}

	/** Adds a percentage; null where nothing was counted. */
	FormFigures percent(String name, @Nullable Percentage share, @Nullable String address) {
		return put(name,
				new Figure(FormNumbers.percent(share), (share != null) ? share.toBigDecimal() : null, address));
	}

	/** Adds a text; null or blank where there is none. */
	FormFigures text(String name, @Nullable String text) {
		return put(name, FormNumbers.text(text));
	}

	/** Adds a condition. */
	FormFigures condition(String name, boolean holds) {
		return put(name, holds);
	}

	/** Adds a list, a map or any other value. */
	FormFigures put(String name, Object value) {
		this.figures.put(name, value);
		return this;
	}

	/** Adds a group of values, reached as {@code name.value}. */
	FormFigures group(String name, FormFigures group) {
		return put(name, group.map());
	}

	/** Adds a table. */
	FormFigures block(String name, Block block) {
		this.blocks.put(name, block);
		return this;
	}

	Map<String, Object> map() {
		return this.figures;
	}

	Filling filling() {
		return new Filling(this.figures, this.blocks);
	}

}
