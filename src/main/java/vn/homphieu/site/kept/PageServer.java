package vn.homphieu.site.kept;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/** Sets the server up to send pages from memory, first of all and in one go. */
@Component
class PageServer implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {

	/**
	 * Most pages fit, so that sending one is one write; every open connection takes as
	 * much, which is why {@code server.tomcat.max-connections} is set.
	 */
	private static final String WRITE_BUFFER = String.valueOf(96 * 1024);

	private final KeptPages pages;

	PageServer(KeptPages pages) {
		this.pages = pages;
	}

	@Override
	public void customize(TomcatServletWebServerFactory server) {
		server.addEngineValves(new PageValve(this.pages));
		server.addConnectorCustomizers((connector) -> connector.setProperty("socket.appWriteBufSize", WRITE_BUFFER));
	}

	@Override
	public int getOrder() {
		return Ordered.HIGHEST_PRECEDENCE;
	}

}
