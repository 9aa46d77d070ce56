package vn.homphieu.cli;

import java.io.Console;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

import vn.homphieu.datapackage.ElectionRemoval;
import vn.homphieu.election.Elections;

/** Removes an election that is simulated, for practice, or never published. */
@Command(name = "remove",
		description = "Removes an election that is simulated, for practice or never published, with all its minutes.")
class RemoveCommand extends DatabaseCommand {

	@Parameters(paramLabel = "ELECTION", description = "short name of the election, e.g. 2021")
	@SuppressWarnings("NullAway.Init")
	private String election;

	@Option(names = "--yes", description = "do not ask")
	private boolean yes;

	@Override
	void check() {
		if (!this.yes && !ProgressBar.isTerminal()) {
			throw new ParameterException(spec().commandLine(), "Without a terminal to ask at, --yes is needed.");
		}
	}

	@Override
	int work(ConfigurableApplicationContext context) {
		context.getBean(Elections.class).require(this.election);
		if (!this.yes && !this.election.equals(typed())) {
			throw new RefusedException("Not removed.");
		}
		if (!context.getBean(ElectionRemoval.class).remove(this.election)) {
			throw new RefusedException("Election " + this.election
					+ " is real and published: it stays. Only simulated, practice and never published ones can go.");
		}
		out().println("Removed " + this.election);
		return 0;
	}

	@SuppressWarnings("SystemConsoleNull") // null where there is no terminal on either
											// side
	private @Nullable String typed() {
		Console console = System.console();
		return (console != null)
				? console.readLine("Removes %s with all its minutes. Type its name to go on: ", this.election) : null;
	}

}
