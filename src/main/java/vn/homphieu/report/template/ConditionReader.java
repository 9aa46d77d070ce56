package vn.homphieu.report.template;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads conditions: paths of names, numbers, words in single quotes, {@code true},
 * {@code false}, {@code null}, comparisons, {@code and}, {@code or}, {@code not} and
 * parentheses. Everything else is refused.
 */
final class ConditionReader {

	private static final int LONGEST = 1000;

	private static final int DEEPEST = 20;

	private static final Pattern WORD = Pattern.compile(
			"\\s*(?:(\\$\\{[^{}]*\\})|('[^']*')|(\\d{1,15}(?:\\.\\d{1,9})?)|(==|!=|<=|>=|<|>|!|\\(|\\))|([a-z]+))\\s*");

	private static final Map<String, String> SIGNS = Map.ofEntries(Map.entry("==", "=="), Map.entry("eq", "=="),
			Map.entry("!=", "!="), Map.entry("ne", "!="), Map.entry("neq", "!="), Map.entry("<", "<"),
			Map.entry("lt", "<"), Map.entry(">", ">"), Map.entry("gt", ">"), Map.entry("<=", "<="),
			Map.entry("le", "<="), Map.entry(">=", ">="), Map.entry("ge", ">="));

	private final int line;

	private final List<String> words = new ArrayList<>();

	private final List<FigurePath> paths = new ArrayList<>();

	private int next;

	private int depth;

	private ConditionReader(String text, int line) {
		this.line = line;
		Matcher matcher = WORD.matcher(text);
		int end = 0;
		while (end < text.length()) {
			if (text.length() > LONGEST || !matcher.find(end) || matcher.start() != end) {
				throw fault(text.substring(end));
			}
			this.words.add(matcher.group().strip());
			end = matcher.end();
		}
	}

	/**
	 * Reads a condition.
	 * @param text the condition
	 * @param line line of the text, from 1
	 * @param paths takes the paths that it names
	 * @throws TemplateException if it is not one
	 */
	static Condition read(String text, int line, List<FigurePath> paths) {
		ConditionReader reader = new ConditionReader(text, line);
		Condition condition = reader.either();
		if (reader.next < reader.words.size()) {
			throw reader.fault(reader.peek());
		}
		paths.addAll(reader.paths);
		return condition;
	}

	private Condition either() {
		Condition left = both();
		while (take("or")) {
			Condition first = left;
			Condition second = both();
			left = (context) -> first.holds(context) || second.holds(context);
		}
		return left;
	}

	private Condition both() {
		Condition left = negated();
		while (take("and")) {
			Condition first = left;
			Condition second = negated();
			left = (context) -> first.holds(context) && second.holds(context);
		}
		return left;
	}

	private Condition negated() {
		if (take("not") || take("!")) {
			deeper();
			Condition condition = negated();
			this.depth--;
			return (context) -> !condition.holds(context);
		}
		Condition left = operand();
		String sign = SIGNS.get(peek());
		if (sign == null) {
			return left;
		}
		this.next++;
		Condition right = operand();
		return (context) -> Condition.compare(left.value(context), sign, right.value(context));
	}

	private Condition operand() {
		String word = peek();
		this.next++;
		if ("(".equals(word)) {
			deeper();
			Condition inner = either();
			if (!take(")")) {
				throw fault("(");
			}
			this.depth--;
			return inner;
		}
		if (word.startsWith("${")) {
			FigurePath path = FigurePath.of(word, this.line);
			this.paths.add(path);
			return path::walk;
		}
		return literal(word);
	}

	private Condition literal(String word) {
		if (word.startsWith("'")) {
			String text = word.substring(1, word.length() - 1);
			return (context) -> text;
		}
		if (!word.isEmpty() && Character.isDigit(word.charAt(0))) {
			BigDecimal number = new BigDecimal(word);
			return (context) -> number;
		}
		return switch (word) {
			case "true" -> (context) -> true;
			case "false" -> (context) -> false;
			case "null" -> (context) -> null;
			default -> throw fault(word);
		};
	}

	private void deeper() {
		this.depth++;
		if (this.depth > DEEPEST) {
			throw new TemplateException(this.line, "too-deep", Integer.toString(DEEPEST));
		}
	}

	private String peek() {
		return (this.next < this.words.size()) ? this.words.get(this.next) : "";
	}

	private boolean take(String word) {
		boolean there = word.equals(peek());
		if (there) {
			this.next++;
		}
		return there;
	}

	private TemplateException fault(String detail) {
		return new TemplateException(this.line, "condition", detail.substring(0, Math.min(detail.length(), 80)));
	}

}
