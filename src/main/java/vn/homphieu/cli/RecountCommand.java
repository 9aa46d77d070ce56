package vn.homphieu.cli;

import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import vn.homphieu.election.Elections;
import vn.homphieu.result.Recount;
import vn.homphieu.result.RecountReport;

/** Derives everything again from the minutes and compares. */
@Command(name = "recount",
		description = "Derives every summary and outcome again from the minutes; exit code 0 only if nothing differs.")
class RecountCommand extends DatabaseCommand {

	private static final int SHOWN = 100;

	@Parameters(paramLabel = "ELECTION", description = "short name of the election, e.g. 2021")
	@SuppressWarnings("NullAway.Init")
	private String election;

	@Override
	int work(ConfigurableApplicationContext context) {
		long id = context.getBean(Elections.class).require(this.election).id();
		RecountReport report = context.getBean(Recount.class).recount(id);
		report.differences()
			.stream()
			.limit(SHOWN)
			.forEach((difference) -> err()
				.println(difference.table() + ": " + difference.side() + " only: " + difference.content()));
		out().println(report.rows() + " rows derived again, " + report.differences().size() + " differences");
		return report.differences().isEmpty() ? 0 : Portal.REFUSED;
	}

}
