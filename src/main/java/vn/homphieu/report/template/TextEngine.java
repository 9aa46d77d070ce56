package vn.homphieu.report.template;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.TemplateSpec;
import org.thymeleaf.context.Context;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.StringTemplateResolver;

import vn.homphieu.report.document.Block;

/** Fills texts in: first the conditions, loops and values, then the lines. */
@Component
class TextEngine {

	private static final Duration LONGEST = Duration.ofSeconds(2);

	private final TemplateEngine engine = new TemplateEngine();

	private final Duration longest;

	@Autowired
	TextEngine() {
		this(LONGEST);
	}

	TextEngine(Duration longest) {
		this.longest = longest;
		this.engine.setDialect(new TextDialect());
		StringTemplateResolver texts = new StringTemplateResolver();
		texts.setTemplateMode(TemplateMode.TEXT);
		this.engine.setTemplateResolver(texts);
	}

	/**
	 * Fills a text in.
	 * @param text the text
	 * @param filling what it may use
	 * @return its blocks
	 * @throws TemplateException if it holds what is not allowed, names what is not there,
	 * takes too long or gets too long
	 */
	List<Block> fill(String text, Filling filling) {
		Filled filled = new Filled(this.longest.toNanos());
		Map<String, Object> variables = new HashMap<>(filling.figures());
		variables.put(Filled.NAME, filled);
		try {
			// The engine itself would log every fault of a text as its own.
			this.engine.getConfiguration()
				.getTemplateManager()
				.parseAndProcess(new TemplateSpec(Marked.of(text).text(), TemplateMode.TEXT),
						new Context(Locale.ROOT, variables), filled);
		}
		catch (TemplateProcessingException ex) {
			throw fault(ex);
		}
		return new LineReader(filled, filling.blocks()).read();
	}

	private static TemplateException fault(TemplateProcessingException ex) {
		Throwable cause = ex;
		while (cause != null) {
			if (cause instanceof TemplateException known) {
				return known;
			}
			cause = cause.getCause();
		}
		Integer line = ex.getLine();
		return new TemplateException((line != null) ? line : 1, "engine", "");
	}

}
