package vn.homphieu.report.template;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks at every mark of the template language in a text before the engine sees it, and
 * refuses all but the few that are allowed.
 */
final class Tags {

	private static final int MOST_LOOPS = 3;

	private static final int DEEPEST = 20;

	/** Whatever the engine, or one that speaks more of its language, might act on. */
	private static final Pattern MARK = Pattern.compile("\\[\\(|\\[\\[|\\[#|\\[/|/\\*\\[|/\\*/|\\]\\*/|<!--/\\*");

	private static final Pattern INSERTION = Pattern.compile("\\[\\((\\s*\\$\\{[^{}\\[\\]]*\\}\\s*)\\)\\]");

	private static final Pattern OPENING = Pattern
		.compile("\\[#\\s+(?:(th:if|th:unless|th:each)=\"([^\"&\\[\\]]*)\"\\s*)\\]");

	private static final Pattern CLOSING = Pattern.compile("\\[/\\]");

	private record Open(int line, Set<String> names) {
	}

	private final Deque<Open> open = new ArrayDeque<>();

	/** Names that do not belong to a loop. */
	private final List<FigurePath> paths = new ArrayList<>();

	/**
	 * Looks at a line.
	 * @param line the line
	 * @param number its number, from 1
	 * @return whether it begins or ends a condition or a loop
	 * @throws TemplateException if it holds a mark that is not allowed
	 */
	boolean read(String line, int number) {
		boolean tagged = false;
		Matcher mark = MARK.matcher(line);
		int from = 0;
		while (mark.find(from)) {
			Matcher matcher = switch (mark.group()) {
				case "[(" -> at(INSERTION, line, mark, number);
				case "[#" -> at(OPENING, line, mark, number);
				case "[/" -> at(CLOSING, line, mark, number);
				default -> throw fault(line, mark, number);
			};
			tagged |= !"[(".equals(mark.group());
			switch (mark.group()) {
				case "[(" -> name(FigurePath.of(matcher.group(1), number));
				case "[#" -> open(matcher.group(1), matcher.group(2), number);
				default -> close(number);
			}
			from = matcher.end();
		}
		return tagged;
	}

	/**
	 * Ends the text.
	 * @return the paths that do not begin with the name of a loop
	 * @throws TemplateException if something was begun and not ended
	 */
	List<FigurePath> end() {
		if (!this.open.isEmpty()) {
			throw new TemplateException(this.open.getLast().line(), "unclosed", "[#");
		}
		return this.paths;
	}

	/** The paths so far. */
	List<FigurePath> paths() {
		return this.paths;
	}

	private Matcher at(Pattern pattern, String line, Matcher mark, int number) {
		Matcher matcher = pattern.matcher(line).region(mark.start(), line.length());
		if (!matcher.lookingAt()) {
			throw fault(line, mark, number);
		}
		return matcher;
	}

	/** What was begun wrongly was begun all the same: its end is no second fault. */
	private void open(String attribute, String value, int number) {
		Set<String> names = new HashSet<>();
		try {
			if ("th:each".equals(attribute)) {
				loop(Loop.read(value, number), names);
			}
			else {
				List<FigurePath> named = new ArrayList<>();
				ConditionReader.read(value, number, named);
				named.forEach(this::name);
			}
		}
		finally {
			this.open.push(new Open(number, names));
		}
		if (this.open.size() > DEEPEST) {
			throw new TemplateException(number, "too-deep", Integer.toString(DEEPEST));
		}
	}

	private void loop(Loop loop, Set<String> names) {
		name(loop.list());
		names.add(loop.name());
		if (loop.status() != null) {
			names.add(loop.status());
		}
		if (this.open.stream().filter((outer) -> !outer.names().isEmpty()).count() >= MOST_LOOPS) {
			throw new TemplateException(loop.list().line(), "loops", Integer.toString(MOST_LOOPS));
		}
	}

	private void close(int number) {
		if (this.open.isEmpty()) {
			throw new TemplateException(number, "not-open", "[/]");
		}
		this.open.pop();
	}

	private void name(FigurePath path) {
		if (this.open.stream().noneMatch((outer) -> outer.names().contains(path.root()))) {
			this.paths.add(path);
		}
	}

	private static TemplateException fault(String line, Matcher mark, int number) {
		String rest = line.substring(mark.start());
		return new TemplateException(number, "mark", rest.substring(0, Math.min(rest.length(), 60)));
	}

}
