package vn.homphieu.report.template;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A loop over a list.
 *
 * @param name name of the item
 * @param status name of the state of the loop; null for none
 * @param list the list
 */
record Loop(String name, @Nullable String status, FigurePath list) {

	private static final Pattern LOOP = Pattern
		.compile("\\s*(" + FigurePath.NAME + ")\\s*(?:,\\s*(" + FigurePath.NAME + ")\\s*)?:\\s*(\\$\\{[^{}]*\\})\\s*");

	/**
	 * Reads <code>x : ${list}</code> or <code>x, status : ${list}</code>.
	 * @param text the loop
	 * @param line line of the text, from 1
	 * @throws TemplateException if it is anything else
	 */
	static Loop read(String text, int line) {
		Matcher matcher = LOOP.matcher(text);
		if (!matcher.matches()) {
			throw new TemplateException(line, "loop", text);
		}
		return new Loop(matcher.group(1), matcher.group(2), FigurePath.of(matcher.group(3), line));
	}

}
