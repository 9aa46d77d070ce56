package vn.homphieu.site;

import java.util.Map;
import java.util.Objects;
import java.util.Set;

import jakarta.servlet.RequestDispatcher;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;
import org.thymeleaf.web.IWebExchange;

import vn.homphieu.kernel.Display;

/**
 * Gives every template {@code #display} for figures and {@code #address} for the page's
 * own address.
 */
@Component
class PortalDialect extends AbstractDialect implements IExpressionObjectDialect, IExpressionObjectFactory {

	private static final String DISPLAY = "display";

	private static final String ADDRESS = "address";

	private final SiteProperties site;

	PortalDialect(SiteProperties site) {
		super("portal");
		this.site = site;
	}

	@Override
	public IExpressionObjectFactory getExpressionObjectFactory() {
		return this;
	}

	@Override
	public Set<String> getAllExpressionObjectNames() {
		return Set.of(DISPLAY, ADDRESS);
	}

	@Override
	public @Nullable Object buildObject(IExpressionContext context, String name) {
		return switch (name) {
			case DISPLAY -> new Display(context.getLocale());
			case ADDRESS -> address(context);
			default -> null;
		};
	}

	@Override
	public boolean isCacheable(String name) {
		return true;
	}

	private PageAddress address(IExpressionContext context) {
		String language = context.getLocale().getLanguage();
		if (!(context instanceof IWebContext web)) {
			return new PageAddress(this.site.address(), "/", true, Map.of(), language);
		}
		IWebExchange exchange = web.getExchange();
		// An error page is rendered under another path than the one that was asked for.
		Object asked = exchange.getAttributeValue(RequestDispatcher.ERROR_REQUEST_URI);
		String path = Objects.toString(asked, exchange.getRequest().getRequestPath());
		return new PageAddress(this.site.address(), path, asked == null, exchange.getRequest().getParameterMap(),
				language);
	}

}
