package vn.homphieu.report.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import vn.homphieu.report.template.Figure;
import vn.homphieu.report.template.Filling;

/**
 * A figure that a text may name.
 *
 * @param name its name
 * @param value how it reads now
 * @param insertion what puts it into the text
 */
record FigureLine(String name, String value, String insertion) {

	private static final int LONGEST = 120;

	/**
	 * Lists all names of a filling, blocks last; of a list the names of its first item.
	 */
	static List<FigureLine> of(Filling filling) {
		List<FigureLine> lines = new ArrayList<>();
		add(lines, "", "", filling.figures());
		new TreeSet<>(filling.blocks().keySet())
			.forEach((block) -> lines.add(new FigureLine("@block " + block, "", "\n@block " + block + "\n")));
		return lines;
	}

	private static void add(List<FigureLine> lines, String list, String name, @Nullable Object value) {
		switch (value) {
			case Map<?, ?> map -> new TreeMap<Object, Object>(map)
				.forEach((key, inner) -> add(lines, list, name.isEmpty() ? "" + key : name + "." + key, inner));
			case List<?> items -> {
				lines.add(line(list + name, "× " + items.size(), "\n[# th:each=\"x : ${" + name + "}\"]\n[/]\n"));
				if (!items.isEmpty()) {
					add(lines, list + name + " → ", "x", items.getFirst());
				}
			}
			case Boolean truth -> lines.add(line(list + name, truth ? "✓" : "✗", "[# th:if=\"${" + name + "}\"][/]"));
			case Figure figure -> lines.add(line(list + name, figure.text(), "[(${" + name + "})]"));
			case null -> lines.add(line(list + name, "–", "[(${" + name + "})]"));
			default -> lines.add(line(list + name, value.toString(), "[(${" + name + "})]"));
		}
	}

	private static FigureLine line(String name, String value, String insertion) {
		return new FigureLine(name, (value.length() > LONGEST) ? value.substring(0, LONGEST) + "…" : value, insertion);
	}

}
