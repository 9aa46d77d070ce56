package vn.homphieu.report.summary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.homphieu.report.document.Block;
import vn.homphieu.report.template.Filling;

/** Collects figures and blocks under the names by which the text finds them. */
final class Sheet {

	private final Map<String, Object> figures = new LinkedHashMap<>();

	private final Map<String, Block> blocks = new LinkedHashMap<>();

	/**
	 * Puts a figure, a name, a truth or a list.
	 * @param path its name, e.g. {@code voters.turnout}
	 * @param value what it is
	 */
	Sheet put(String path, Object value) {
		String[] names = path.split("\\.", -1);
		Map<String, Object> map = this.figures;
		for (int i = 0; i < names.length - 1; i++) {
			map = within(map, names[i]);
		}
		map.put(names[names.length - 1], value);
		return this;
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> within(Map<String, Object> map, String name) {
		return (Map<String, Object>) map.computeIfAbsent(name, (key) -> new LinkedHashMap<String, Object>());
	}

	/** Puts a table or a drawing. */
	Sheet block(String name, Block block) {
		this.blocks.put(name, block);
		return this;
	}

	/** Puts a list of lines, each with its figures by name. */
	Sheet lines(String path, List<Map<String, Object>> lines) {
		return put(path, lines);
	}

	/** The figures below a name. */
	Map<String, Object> map(String name) {
		return within(this.figures, name);
	}

	Filling filling() {
		return new Filling(this.figures, this.blocks);
	}

}
