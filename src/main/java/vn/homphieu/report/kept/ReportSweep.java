package vn.homphieu.report.kept;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Deletes the files of reports that nobody wanted for long, when others are made. */
@Component
@EnableConfigurationProperties(ReportProperties.class)
class ReportSweep {

	private static final Logger logger = LoggerFactory.getLogger(ReportSweep.class);

	private static final Duration BETWEEN = Duration.ofHours(1);

	private final KeptReports reports;

	private final ReportFiles files;

	private final ReportProperties properties;

	private final Clock clock;

	private @Nullable Instant last;

	ReportSweep(KeptReports reports, ReportFiles files, ReportProperties properties, Clock clock) {
		this.reports = reports;
		this.files = files;
		this.properties = properties;
		this.clock = clock;
	}

	/** At most once an hour. */
	synchronized void run() {
		Instant now = this.clock.instant();
		if (this.last != null && now.isBefore(this.last.plus(BETWEEN))) {
			return;
		}
		this.last = now;
		for (String hash : this.reports.forget(this.properties.kept())) {
			try {
				this.files.delete(hash);
			}
			catch (IOException ex) {
				logger.warn("The file {} of a report is left behind: {}", hash, ex.toString());
			}
		}
	}

}
