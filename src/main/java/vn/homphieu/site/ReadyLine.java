package vn.homphieu.site;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says where the portal can be opened, as the last line of a start. */
@Component
class ReadyLine {

	private static final Logger logger = LoggerFactory.getLogger(ReadyLine.class);

	private final Environment environment;

	ReadyLine(Environment environment) {
		this.environment = environment;
	}

	@EventListener(ApplicationReadyEvent.class)
	void ready() {
		int port = this.environment.getProperty("local.server.port", Integer.class, 0);
		if (port > 0) {
			logger.info("Hòm Phiếu is ready: http://localhost:{}", port);
		}
	}

}
