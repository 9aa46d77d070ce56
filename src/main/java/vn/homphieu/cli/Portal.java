package vn.homphieu.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The commands of the portal: {@code java -jar election-results-portal.jar COMMAND …}.
 */
@Command(name = "election-results-portal", mixinStandardHelpOptions = true, version = "Hòm Phiếu 1.0",
		description = "Election results portal. Without a command it is the server.",
		footer = { "", "PORTAL_HOME names the folder of the data (default ./data);",
				"SPRING_DATASOURCE_URL, _USERNAME and _PASSWORD choose another PostgreSQL.",
				"Exit code: 0 done, 1 refused and nothing changed, 2 wrong usage." },
		subcommands = { ImportCommand.class, PublishCommand.class, RemoveCommand.class, ExportCommand.class,
				GenerateCommand.class, RecountCommand.class, UserCommand.class, LogCommand.class })
public final class Portal implements Runnable, PortalCommand {

	/** Refused: nothing was changed. */
	static final int REFUSED = 1;

	private final Class<?> application;

	@Spec
	@SuppressWarnings("NullAway.Init")
	private CommandSpec spec;

	/**
	 * Makes the commands.
	 * @param application the application class that commands with a database start
	 */
	public Portal(Class<?> application) {
		this.application = application;
	}

	/**
	 * Tells whether arguments name a command; options of Spring alone start the server.
	 * @param args the arguments of the program
	 * @return whether a command, help or the version is asked for
	 */
	public static boolean isCommand(String... args) {
		return args.length > 0
				&& (!args[0].startsWith("--") || args[0].equals("--help") || args[0].equals("--version"));
	}

	/**
	 * Runs a command.
	 * @param args the command and its arguments
	 * @return 0 done, 1 refused and nothing changed, 2 wrong usage
	 */
	public int run(String... args) {
		return run(new PrintWriter(System.out, true, StandardCharsets.UTF_8),
				new PrintWriter(System.err, true, StandardCharsets.UTF_8), args);
	}

	int run(PrintWriter out, PrintWriter err, String... args) {
		return new CommandLine(this).setOut(out)
			.setErr(err)
			.setCaseInsensitiveEnumValuesAllowed(true)
			.setExecutionExceptionHandler(new Refusals())
			.execute(args);
	}

	@Override
	public void run() {
		throw new ParameterException(this.spec.commandLine(), "Name a command.");
	}

	@Override
	public Class<?> application() {
		return this.application;
	}

}
