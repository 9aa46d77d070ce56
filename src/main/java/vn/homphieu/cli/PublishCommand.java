package vn.homphieu.cli;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import vn.homphieu.election.Councils;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.election.Elections;
import vn.homphieu.result.PublicationOutcome;
import vn.homphieu.result.Publications;
import vn.homphieu.result.Resolution;

/** Publishes what is complete, by a resolution of the competent body (Art. 86). */
@Command(name = "publish", description = "Publishes every complete constituency of an election or of one council.")
class PublishCommand extends DatabaseCommand {

	@Parameters(paramLabel = "ELECTION", description = "short name of the election, e.g. 2021")
	@SuppressWarnings("NullAway.Init")
	private String election;

	@Option(names = "--council", paramLabel = "CODE", description = "only this council")
	private @Nullable String council;

	@Option(names = "--resolution", paramLabel = "NO", required = true, description = "number of the resolution")
	@SuppressWarnings("NullAway.Init")
	private String number;

	@Option(names = "--date", paramLabel = "D", required = true, description = "its date, YYYY-MM-DD")
	@SuppressWarnings("NullAway.Init")
	private LocalDate date;

	@Option(names = "--body", paramLabel = "B", required = true, description = "who passed it")
	@SuppressWarnings("NullAway.Init")
	private String body;

	@Override
	int work(ConfigurableApplicationContext context) {
		ElectionInfo found = context.getBean(Elections.class).require(this.election);
		Long councilId = (this.council != null)
				? Long.valueOf(context.getBean(Councils.class).require(found.id(), this.council).id()) : null;
		PublicationOutcome outcome = context.getBean(Publications.class)
			.publish(found.id(), councilId, new Resolution(this.number, this.date, this.body));
		String rest = outcome.incomplete() + " are incomplete, " + outcome.already() + " were public before";
		if (outcome.published() == 0) {
			throw new RefusedException("No constituency is ready to be published: " + rest + ".");
		}
		out().println("Published " + outcome.published() + " constituencies; " + rest + ".");
		return 0;
	}

}
