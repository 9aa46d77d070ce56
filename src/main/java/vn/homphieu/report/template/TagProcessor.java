package vn.homphieu.report.template;

import java.util.ArrayList;
import java.util.List;

import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.templatemode.TemplateMode;

/** Does what a tag of a text asks for. */
abstract class TagProcessor extends AbstractAttributeTagProcessor {

	private static final int PRECEDENCE = 100;

	TagProcessor(String attribute) {
		super(TemplateMode.TEXT, "th", null, false, attribute, true, PRECEDENCE, true);
	}

	@Override
	protected final void doProcess(ITemplateContext context, IProcessableElementTag tag, AttributeName name,
			String value, IElementTagStructureHandler structure) {
		Filled.of(context).step(tag.getLine());
		process(context, tag.getLine(), value, structure);
	}

	abstract void process(ITemplateContext context, int line, String value, IElementTagStructureHandler structure);

	/** Leaves the inside out unless a condition holds, or does not. */
	static final class If extends TagProcessor {

		private final boolean wanted;

		If(String attribute, boolean wanted) {
			super(attribute);
			this.wanted = wanted;
		}

		@Override
		void process(ITemplateContext context, int line, String value, IElementTagStructureHandler structure) {
			Condition condition = ConditionReader.read(value, line, new ArrayList<>());
			if (condition.holds(context) != this.wanted) {
				structure.removeElement();
			}
		}

	}

	/** Repeats the inside for each item of a list. */
	static final class Each extends TagProcessor {

		Each() {
			super("each");
		}

		@Override
		void process(ITemplateContext context, int line, String value, IElementTagStructureHandler structure) {
			Loop loop = Loop.read(value, line);
			if (!(loop.list().walk(context) instanceof List<?> list)) {
				throw new TemplateException(line, "not-a-list", loop.list().text());
			}
			structure.iterateElement(loop.name(), loop.status(), list);
		}

	}

	/** Puts a value in place. */
	static final class Value extends TagProcessor {

		Value() {
			super("utext");
		}

		@Override
		void process(ITemplateContext context, int line, String value, IElementTagStructureHandler structure) {
			FigurePath path = FigurePath.of(value, line);
			Figure figure = switch (path.walk(context)) {
				case Figure known -> known;
				case String text -> new Figure(text, null, null);
				case Number number -> new Figure(number.toString(), number, null);
				case null, default -> throw new TemplateException(line, "not-a-text", path.text());
			};
			structure.replaceWith(Filled.of(context).put(figure, line), false);
		}

	}

}
