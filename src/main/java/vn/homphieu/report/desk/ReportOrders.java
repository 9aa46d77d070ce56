package vn.homphieu.report.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.homphieu.account.Action;
import vn.homphieu.account.Actor;
import vn.homphieu.account.Requires;
import vn.homphieu.audit.AuditLog;
import vn.homphieu.audit.Subject;
import vn.homphieu.job.Jobs;
import vn.homphieu.kernel.NotFoundException;
import vn.homphieu.report.Report;
import vn.homphieu.report.ReportFormat;
import vn.homphieu.report.ReportRequest;
import vn.homphieu.report.kept.IssuedReport;
import vn.homphieu.report.kept.KeptReports;
import vn.homphieu.report.kept.MadeReport;
import vn.homphieu.report.kept.ReportMaker;
import vn.homphieu.report.kept.Reports;

/** Takes orders for reports and hands the files out; the log tells of both. */
@Service
public class ReportOrders {

	private final Reports reports;

	private final ReportRights rights;

	private final ReportMaker maker;

	private final KeptReports kept;

	private final RequestText texts;

	private final Coverage coverage;

	private final Jobs jobs;

	private final AuditLog log;

	ReportOrders(Reports reports, ReportRights rights, ReportMaker maker, KeptReports kept, RequestText texts,
			Coverage coverage, Jobs jobs, AuditLog log) {
		this.reports = reports;
		this.rights = rights;
		this.maker = maker;
		this.kept = kept;
		this.texts = texts;
		this.coverage = coverage;
		this.jobs = jobs;
		this.log = log;
	}

	/**
	 * What became of an order.
	 *
	 * @param code code of the report that lies ready; empty if it is being made
	 * @param job key of the job that makes it; empty if it lies ready
	 */
	public record Order(Optional<String> code, OptionalLong job) {
	}

	/**
	 * Orders a report.
	 * @param actor who wants it
	 * @param wanted what is wanted
	 * @return the report or the job that makes it, which others may wait for too
	 * @throws ReportRefusedException if it cannot be had in this form or of this area
	 */
	@Requires(Action.EXPORT)
	@Transactional
	public Order order(Actor actor, ReportRequest wanted) {
		this.rights.require(actor, wanted);
		ReportRequest request = this.coverage.settled(wanted);
		Report report = this.reports.require(request.report());
		if (!report.formats().contains(request.format())) {
			throw new ReportRefusedException("FORMAT");
		}
		if (this.coverage.isExceededBy(request.election(), request.area()) || !report.fits(request)) {
			throw new ReportRefusedException("AREA");
		}
		Map<String, String> text = this.texts.write(request);
		String state = this.maker.state(request);
		Map<String, Object> logged = new LinkedHashMap<>(text);
		logged.put("basis", state);
		this.log.record(actor, "report.ordered", subject(request), null, logged);
		Optional<MadeReport> ready = this.maker.find(request);
		if (ready.isPresent()) {
			return new Order(ready.map((made) -> made.report().code()), OptionalLong.empty());
		}
		String key = String.join("/", text.values()) + " " + state;
		text.put("title", title(request));
		return new Order(Optional.empty(), OptionalLong.of(this.jobs.submit(actor, ReportWork.KIND, key, text)));
	}

	private static String title(ReportRequest request) {
		String area = request.area().isCountry() ? "Cả nước" : request.area().fullName();
		return area + " · " + request.election().name();
	}

	/**
	 * Finds a report that was made.
	 * @param actor who wants to see it
	 * @param code its code
	 * @return what was asked for, and what was made
	 * @throws NotFoundException if none of this code was made
	 */
	@Requires(Action.EXPORT)
	@Transactional(readOnly = true)
	public Found find(Actor actor, String code) {
		IssuedReport report = this.kept.find(code).orElseThrow(() -> new NotFoundException("code", code));
		ReportRequest request = this.texts.of(report, ReportFormat.PDF);
		this.rights.require(actor, request);
		return new Found(request, report);
	}

	/**
	 * A report that was made.
	 *
	 * @param request what was asked for; its form does not count
	 * @param report what was made
	 */
	public record Found(ReportRequest request, IssuedReport report) {
	}

	/**
	 * Hands a file out.
	 * @param actor who takes it
	 * @param code code of the report
	 * @param format its form
	 * @return the file
	 * @throws NotFoundException if it is not kept (any more)
	 */
	@Requires(Action.EXPORT)
	@Transactional
	public MadeReport take(Actor actor, String code, ReportFormat format) {
		ReportRequest request = find(actor, code).request();
		MadeReport made = this.maker.open(code, format).orElseThrow(() -> new NotFoundException("code", code));
		Map<String, Object> logged = new LinkedHashMap<>(this.texts.write(request));
		logged.put("format", format.name());
		logged.put("code", code);
		logged.put("basis", made.report().templateVersion() + " " + made.report().dataVersion());
		logged.put("data", made.report().dataHash());
		logged.put("file", made.file().hash());
		this.log.record(actor, "report.taken", subject(request), null, logged);
		this.kept.wanted(made.file());
		return made;
	}

	private static Subject subject(ReportRequest request) {
		return new Subject(request.election().slug(), "areas/" + request.area().code(), request.area().first());
	}

}
