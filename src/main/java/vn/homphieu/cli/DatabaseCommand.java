package vn.homphieu.cli;

import java.io.PrintWriter;
import java.util.Map;
import java.util.concurrent.Callable;

import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

import vn.homphieu.database.PortalDatabase;

/**
 * A command that works on the database. It starts the same beans as the server, but opens
 * no port.
 */
@Command(mixinStandardHelpOptions = true)
abstract class DatabaseCommand implements Callable<Integer> {

	/**
	 * Stronger than the environment, which often holds the port of the running server.
	 */
	private static final String[] WITHOUT_SERVER = { "--portal.mode=command", "--server.port=-1",
			"--management.server.port=-1" };

	private static final Map<String, Object> QUIET = Map.of("logging.level.root", "warn",
			"spring.main.log-startup-info", "false", "spring.jmx.enabled", "false");

	@ParentCommand
	@SuppressWarnings("NullAway.Init")
	private PortalCommand portal;

	@Spec
	@SuppressWarnings("NullAway.Init")
	private CommandSpec spec;

	@Override
	public final Integer call() throws Exception {
		check();
		try (ConfigurableApplicationContext context = new SpringApplicationBuilder(this.portal.application())
			.bannerMode(Banner.Mode.OFF)
			.properties(QUIET)
			.registerShutdownHook(true)
			.run(WITHOUT_SERVER)) {
			out().println(context.getBean(PortalDatabase.class).description());
			return work(context);
		}
	}

	/** Refuses wrong usage before anything is started. */
	void check() {
	}

	/**
	 * Does the work.
	 * @param context the started application
	 * @return exit code
	 * @throws Exception if the work is refused
	 */
	abstract int work(ConfigurableApplicationContext context) throws Exception;

	final PrintWriter out() {
		return this.spec.commandLine().getOut();
	}

	final PrintWriter err() {
		return this.spec.commandLine().getErr();
	}

	final CommandSpec spec() {
		return this.spec;
	}

}
