package vn.homphieu.site;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;

/**
 * Builds the links between pages: each leads to the page in the reader's own language.
 */
class LanguageLinks extends StandardLinkBuilder {

	@Override
	protected @Nullable String processLink(IExpressionContext context, String link) {
		if (!isPage(link)) {
			return super.processLink(context, link);
		}
		// A page has no hash of its content in its address: not looked for among the
		// files.
		String language = context.getLocale().getLanguage();
		return "vi".equals(language) ? link : withLanguage(link, language);
	}

	private static String withLanguage(String link, String language) {
		int hash = link.indexOf('#');
		String address = (hash < 0) ? link : link.substring(0, hash);
		String rest = (hash < 0) ? "" : link.substring(hash);
		return address + (address.contains("?") ? "&" : "?") + "lang=" + language + rest;
	}

	private static boolean isPage(String link) {
		String path = link.split("[?#]", 2)[0];
		String file = path.substring(path.lastIndexOf('/') + 1);
		return link.startsWith("/") && !path.startsWith("/api/") && !isAsset(path, file);
	}

	private static boolean isAsset(String path, String file) {
		return path.startsWith("/css/") || path.startsWith("/js/") || path.startsWith("/fonts/")
				|| file.equals("favicon.svg");
	}

}
