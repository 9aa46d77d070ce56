package vn.homphieu.report.desk;

import java.io.IOException;

import org.springframework.stereotype.Component;

import vn.homphieu.job.JobFailedException;
import vn.homphieu.job.JobRun;
import vn.homphieu.job.JobWork;
import vn.homphieu.report.ReportRequest;
import vn.homphieu.report.kept.ReportMaker;
import vn.homphieu.report.template.TemplateException;

/** Makes a report in the background. */
@Component
class ReportWork implements JobWork {

	static final String KIND = "report";

	static final String MADE = "/office/reports/made/";

	private final RequestText texts;

	private final ReportRights rights;

	private final ReportMaker maker;

	ReportWork(RequestText texts, ReportRights rights, ReportMaker maker) {
		this.texts = texts;
		this.rights = rights;
		this.maker = maker;
	}

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public void run(JobRun run) throws IOException {
		ReportRequest request = this.texts.read(run.parameters());
		try {
			this.rights.require(run.actor(), request);
			run.result(MADE + this.maker.make(request, run::progress).report().code());
		}
		catch (ReportRefusedException ex) {
			throw new JobFailedException("FORBIDDEN", "");
		}
		catch (TemplateException ex) {
			throw new JobFailedException("TEMPLATE", ex.line() + ": " + ex.code() + " " + ex.detail());
		}
	}

}
