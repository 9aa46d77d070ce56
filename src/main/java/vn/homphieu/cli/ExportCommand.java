package vn.homphieu.cli;

import java.nio.file.Path;

import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import vn.homphieu.datapackage.PackageExport;

/** Writes an election as a data package. */
@Command(name = "export", description = "Writes an election as a data package, unpublished minutes included.")
class ExportCommand extends DatabaseCommand {

	@Parameters(paramLabel = "ELECTION", description = "short name of the election, e.g. 2021")
	@SuppressWarnings("NullAway.Init")
	private String election;

	@Option(names = "--to", paramLabel = "FILE.zip", required = true, description = "the zip to write")
	@SuppressWarnings("NullAway.Init")
	private Path target;

	@Override
	int work(ConfigurableApplicationContext context) throws Exception {
		context.getBean(PackageExport.class).export(this.election, this.target);
		out().println("Wrote " + this.target);
		return 0;
	}

}
