package vn.homphieu.report.template;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IContext;
import org.thymeleaf.engine.IterationStatusVar;

/**
 * The only expression of a text: a path of names, walked through maps, figures and the
 * state of a loop. Nothing is called, and nothing else can be reached.
 *
 * @param text the path, e.g. {@code voters.turnout}
 * @param line line of the text, from 1
 */
record FigurePath(String text, int line) {

	private static final int LONGEST = 200;

	private static final Pattern PATH = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*(?:\\.[A-Za-z0-9_]+)*");

	static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

	FigurePath {
		if (text.length() > LONGEST || !PATH.matcher(text).matches()) {
			throw new TemplateException(line, "expression", text);
		}
	}

	/**
	 * Reads <code>${a.b}</code>.
	 * @param expression the expression with its dollar and braces
	 * @param line line of the text, from 1
	 * @throws TemplateException if it is anything else than a path of names
	 */
	static FigurePath of(String expression, int line) {
		String stripped = expression.strip();
		if (!stripped.startsWith("${") || !stripped.endsWith("}")) {
			throw new TemplateException(line, "expression", stripped);
		}
		return new FigurePath(stripped.substring(2, stripped.length() - 1).strip(), line);
	}

	/** The first name of the path. */
	String root() {
		int end = this.text.indexOf('.');
		return (end < 0) ? this.text : this.text.substring(0, end);
	}

	/**
	 * Walks the path.
	 * @throws TemplateException if a name is not there
	 */
	@Nullable Object walk(IContext context) {
		String[] names = this.text.split("\\.", -1);
		if (!context.containsVariable(names[0])) {
			throw unknown();
		}
		Object value = context.getVariable(names[0]);
		for (int depth = 1; depth < names.length; depth++) {
			value = step(value, names[depth]);
		}
		return value;
	}

	private @Nullable Object step(@Nullable Object from, String name) {
		return switch (from) {
			case Map<?, ?> map when map.containsKey(name) -> map.get(name);
			case Figure figure -> figure(figure, name);
			case IterationStatusVar status -> status(status, name);
			case List<?> list when "size".equals(name) -> list.size();
			case null, default -> throw unknown();
		};
	}

	private @Nullable Object figure(Figure figure, String name) {
		return switch (name) {
			case "text" -> figure.text();
			case "value" -> figure.value();
			default -> throw unknown();
		};
	}

	private Object status(IterationStatusVar status, String name) {
		return switch (name) {
			case "index" -> status.getIndex();
			case "count" -> status.getCount();
			case "first" -> status.isFirst();
			case "last" -> status.isLast();
			default -> throw unknown();
		};
	}

	private TemplateException unknown() {
		return new TemplateException(this.line, "unknown-name", this.text);
	}

}
