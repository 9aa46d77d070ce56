package vn.homphieu.site;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

/** Renders the portal's own templates and texts, without a server or a database. */
public final class PageRenderer {

	/** The bundles of texts. */
	public static final List<String> BUNDLES = List.of("messages/site", "messages/result", "messages/law",
			"messages/office", "messages/account", "messages/tally", "messages/audit", "messages/board",
			"messages/summary", "messages/texts", "messages/job", "messages/report");

	private final SpringTemplateEngine engine = new SpringTemplateEngine();

	/** Creates the renderer. */
	public PageRenderer() {
		ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
		templates.setPrefix("templates/");
		templates.setSuffix(".html");
		templates.setCharacterEncoding("UTF-8");
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasenames(BUNDLES.toArray(String[]::new));
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		this.engine.setTemplateResolver(templates);
		this.engine.setTemplateEngineMessageSource(messages);
		this.engine.addDialect(new PortalDialect(new SiteProperties("https://example.org")));
		this.engine.setLinkBuilder(new LanguageLinks());
	}

	/**
	 * Renders a page.
	 * @param view name of the template
	 * @param language {@code vi} or {@code en}
	 * @param model what the template is given
	 * @return the HTML
	 */
	public String render(String view, String language, Map<String, Object> model) {
		MockServletContext servlet = new MockServletContext();
		MockHttpServletRequest request = new MockHttpServletRequest(servlet, "GET", "/elections/2021");
		WebContext context = new WebContext(JakartaServletWebApplication.buildApplication(servlet)
			.buildExchange(request, new MockHttpServletResponse()), Locale.of(language), model);
		return this.engine.process(view, context);
	}

}
