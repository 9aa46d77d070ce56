package vn.homphieu.report.template;

import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.expression.IExpressionObjectFactory;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.standard.processor.StandardBlockTagProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * Thymeleaf's own dialect with nothing left of it but conditions, loops and values, each
 * done by {@link TagProcessor}: no expression language, no utilities, no fragments.
 */
final class TextDialect extends StandardDialect implements IExpressionObjectFactory {

	@Override
	public Set<IProcessor> getProcessors(String prefix) {
		return Set.of(new TagProcessor.If("if", true), new TagProcessor.If("unless", false), new TagProcessor.Each(),
				new TagProcessor.Value(), new StandardBlockTagProcessor(TemplateMode.TEXT, null, ""));
	}

	@Override
	public Map<String, Object> getExecutionAttributes() {
		return Map.of();
	}

	@Override
	public IExpressionObjectFactory getExpressionObjectFactory() {
		return this;
	}

	@Override
	public Set<String> getAllExpressionObjectNames() {
		return Set.of();
	}

	@Override
	public @Nullable Object buildObject(IExpressionContext context, String name) {
		return null;
	}

	@Override
	public boolean isCacheable(String name) {
		return true;
	}

}
