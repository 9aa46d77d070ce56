package vn.homphieu.report.kept;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The full address of the page that tells whether a report is the latest. */
@Component
class CheckAddress {

	private final Environment environment;

	CheckAddress(Environment environment) {
		this.environment = environment;
	}

	/** By {@code portal.site.address}; without it by the port, as the start prints it. */
	String of(String code) {
		String site = this.environment.getProperty("portal.site.address", "");
		String host = !site.isEmpty() ? site : "http://localhost:" + this.environment.getProperty("local.server.port",
				this.environment.getProperty("server.port", "8080"));
		return host + "/r/" + code;
	}

}
