package vn.homphieu.account;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells at the start of a server that has no administrator yet where one can be made. */
@Component
class SetupLine {

	private static final Logger logger = LoggerFactory.getLogger(SetupLine.class);

	private final Accounts accounts;

	private final SetupLink link;

	private final Environment environment;

	SetupLine(Accounts accounts, SetupLink link, Environment environment) {
		this.accounts = accounts;
		this.link = link;
		this.environment = environment;
	}

	@EventListener(ApplicationReadyEvent.class)
	@Order(0)
	void ready() {
		int port = this.environment.getProperty("local.server.port", Integer.class, 0);
		if (port > 0 && !this.accounts.haveAdministrator()) {
			logger.info("No administrator yet; make one here, once: http://localhost:{}/setup?token={}", port,
					this.link.make());
		}
	}

}
