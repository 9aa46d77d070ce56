package vn.homphieu.cli;

import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

import vn.homphieu.datapackage.ImportReport;
import vn.homphieu.datapackage.PackageImport;

/** Reads an election in from a data package, all or nothing. */
@Command(name = "import", description = "Reads an election in from a data package (folder or zip), all or nothing.")
class ImportCommand extends DatabaseCommand {

	@Parameters(paramLabel = "FILE_OR_DIR", description = "the data package")
	@SuppressWarnings("NullAway.Init")
	private Path source;

	@Option(names = "--publish", description = "publish every constituency whose minutes are all in")
	private boolean publish;

	@Override
	void check() {
		if (!Files.exists(this.source)) {
			throw new ParameterException(spec().commandLine(), "There is no file or folder " + this.source + ".");
		}
	}

	@Override
	int work(ConfigurableApplicationContext context) throws Exception {
		ImportReport report = imported(context.getBean(PackageImport.class));
		report.warnings().forEach(err()::println);
		if (report.warningCount() > report.warnings().size()) {
			err().println("… " + report.warningCount() + " warnings in all");
		}
		out().println(summary(report));
		return 0;
	}

	private ImportReport imported(PackageImport packages) throws Exception {
		try (ProgressBar progress = new ProgressBar(err())) {
			return packages.importPackage(this.source, this.publish, progress);
		}
	}

	private static String summary(ImportReport report) {
		return "Imported election %s: %d areas, %d councils, %d constituencies, %d candidates, %d voting areas, %d minutes; %d constituencies published"
			.formatted(report.slug(), report.areas(), report.councils(), report.constituencies(), report.candidates(),
					report.stations(), report.tallies(), report.published());
	}

}
