package vn.homphieu.report.template;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
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
public class TextEngine {

	private static final Duration LONGEST = Duration.ofSeconds(2);

	private static final int MOST_FAULTS = 50;

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
	 * Tells what is wrong with a text.
	 * @param text the text
	 * @param sample what it may use; null to look at its marks only
	 * @return the faults by line; none where reports can be made from it
	 */
	public List<TextFault> faults(String text, @Nullable Filling sample) {
		List<TextFault> faults = new ArrayList<>();
		List<FigurePath> paths = Marked.look(text, (fault) -> faults.add(TextFault.of(fault))).paths();
		if (sample != null) {
			Context context = new Context(Locale.ROOT, sample.figures());
			for (FigurePath path : paths) {
				collect(faults, () -> path.walk(context));
			}
		}
		if (sample != null && faults.isEmpty()) {
			collect(faults, () -> fill(text, sample));
		}
		return faults.stream().distinct().sorted(Comparator.comparingInt(TextFault::line)).limit(MOST_FAULTS).toList();
	}

	private static void collect(List<TextFault> faults, Runnable work) {
		try {
			work.run();
		}
		catch (TemplateException ex) {
			faults.add(TextFault.of(ex));
		}
	}

	/**
	 * Fills a text in.
	 * @param text the text
	 * @param filling what it may use
	 * @return its blocks
	 * @throws TemplateException if it holds what is not allowed, names what is not there,
	 * takes too long or gets too long
	 */
	public List<Block> fill(String text, Filling filling) {
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
