package vn.homphieu.report.desk;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.core.io.FileSystemResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

import vn.homphieu.account.Action;
import vn.homphieu.account.Actor;
import vn.homphieu.account.Requires;
import vn.homphieu.job.JobInfo;
import vn.homphieu.job.JobRefusedException;
import vn.homphieu.job.JobState;
import vn.homphieu.job.Jobs;
import vn.homphieu.report.ReportFormat;
import vn.homphieu.report.desk.ReportOrders.Found;
import vn.homphieu.report.desk.ReportOrders.Order;
import vn.homphieu.report.kept.KeptReports;
import vn.homphieu.report.kept.MadeReport;
import vn.homphieu.report.kept.ReportFile;
import vn.homphieu.result.Sight;

/** Where officials ask for reports and take them. */
@Controller
@RequestMapping("/office/reports")
class ReportController {

	/** What is done so soon is shown at once. */
	private static final Duration AT_ONCE = Duration.ofSeconds(1);

	/** A report runs nothing and sends nothing; its links lead to the portal's pages. */
	private static final String POLICY = "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
			+ "font-src 'self' data:; frame-ancestors 'none'";

	private final ReportDesk desk;

	private final ReportOrders orders;

	private final KeptReports kept;

	private final RequestText texts;

	private final Jobs jobs;

	ReportController(ReportDesk desk, ReportOrders orders, KeptReports kept, RequestText texts, Jobs jobs) {
		this.desk = desk;
		this.orders = orders;
		this.kept = kept;
		this.texts = texts;
		this.jobs = jobs;
	}

	@GetMapping
	@Requires(Action.EXPORT)
	String show(Actor actor, @RequestParam(defaultValue = "") String election,
			@RequestParam(defaultValue = "") String area, @RequestParam(defaultValue = "") String q,
			@RequestParam(defaultValue = "vi") String language, @RequestParam(defaultValue = "PUBLISHED") Sight sight,
			Model model) {
		model.addAttribute("desk",
				this.desk.open(actor, election, area, q, Locale.of("en".equals(language) ? "en" : "vi"), sight)
					.orElse(null));
		return "report/desk";
	}

	@PostMapping
	@Requires(Action.EXPORT)
	String order(Actor actor, OrderForm form) {
		Order order = this.orders.order(actor, this.texts.read(form.parameters()));
		if (order.code().isPresent()) {
			return "redirect:" + ReportWork.MADE + order.code().get();
		}
		JobInfo job = this.jobs.await(actor, order.job().getAsLong(), AT_ONCE);
		return "redirect:"
				+ ((job.state() == JobState.DONE && job.result() != null) ? job.result() : "/office/jobs/" + job.id());
	}

	@GetMapping("/made/{code}")
	@Requires(Action.EXPORT)
	String made(Actor actor, @PathVariable String code, Model model) {
		Found found = this.orders.find(actor, code);
		model.addAttribute("made", new MadePage(found, this.kept.files(code)));
		return "report/made";
	}

	@GetMapping("/made/{code}/{format}")
	@Requires(Action.EXPORT)
	ResponseEntity<FileSystemResource> take(Actor actor, @PathVariable String code, @PathVariable ReportFormat format) {
		MadeReport made = this.orders.take(actor, code, format);
		boolean page = format == ReportFormat.HTML;
		ContentDisposition disposition = (page ? ContentDisposition.inline() : ContentDisposition.attachment())
			.filename(made.report().report().replace('/', '-') + "-" + made.report().area() + "-" + code + "."
					+ format.extension())
			.build();
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(format.type()))
			.cacheControl(CacheControl.noStore())
			.header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
			.header("Content-Security-Policy", POLICY)
			.body(new FileSystemResource(made.path()));
	}

	@ExceptionHandler
	ModelAndView refused(ReportRefusedException ex) {
		return refused(new RefusedPage(ex.code(), 0));
	}

	@ExceptionHandler({ BindException.class, MethodArgumentTypeMismatchException.class })
	ModelAndView unreadable() {
		return refused(new RefusedPage("CHOICE", 0));
	}

	@ExceptionHandler
	ModelAndView tooMuch(JobRefusedException ex) {
		return refused(new RefusedPage("MANY", ex.most()));
	}

	private static ModelAndView refused(RefusedPage page) {
		return new ModelAndView("report/refused", Map.of("refused", page), HttpStatus.CONFLICT);
	}

	/** Why an order was refused. */
	record RefusedPage(String code, int most) {
	}

	/** A report that was made, with its files. */
	record MadePage(Found found, List<ReportFile> files) {
	}

}
