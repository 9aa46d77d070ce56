package vn.homphieu.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.homphieu.account.Action;
import vn.homphieu.account.Actor;
import vn.homphieu.account.Requires;
import vn.homphieu.audit.LogPage.Line;

/** The log for auditors and administrators. */
@Controller
class LogController {

	private final Logbook logbook;

	private final AuditChain chain;

	private final ChainCheck check;

	private final LogExport export;

	LogController(Logbook logbook, AuditChain chain, ChainCheck check, LogExport export) {
		this.logbook = logbook;
		this.chain = chain;
		this.check = check;
		this.export = export;
	}

	@GetMapping("/admin/log")
	@Requires(Action.READ_ACCOUNT_LOG)
	String show(Actor actor, LogFilter filter, @RequestParam(required = false) @Nullable Long before, Model model) {
		List<LogEntry> entries = (filter.fault() != null) ? List.of()
				: this.logbook.read(actor, filter, before, LogPage.SIZE + 1);
		Long older = (entries.size() > LogPage.SIZE) ? entries.get(LogPage.SIZE - 1).id() : null;
		model.addAttribute("page",
				new LogPage(filter, filter.fault(), this.logbook.actions(actor),
						entries.stream().limit(LogPage.SIZE).map(Line::of).toList(), older, actor.may(Action.READ_LOG),
						this.chain.head()));
		return "audit/log";
	}

	@GetMapping("/admin/log/check")
	@Requires(Action.READ_ACCOUNT_LOG)
	String check(Actor actor, @RequestParam(defaultValue = "") String head, Model model) {
		String written = head.strip();
		boolean readable = written.isEmpty() || written.matches("[0-9A-Fa-f]{64}");
		model.addAttribute("check",
				new CheckPage(written, readable, this.check.check((readable && !written.isEmpty()) ? written : null)));
		return "audit/check";
	}

	@PostMapping("/admin/log/export")
	@Requires(Action.READ_ACCOUNT_LOG)
	void export(Actor actor, LogFilter filter, HttpServletResponse response) throws IOException {
		if (filter.fault() != null) {
			response.sendError(HttpServletResponse.SC_BAD_REQUEST);
			return;
		}
		this.logbook.recordExport(actor, filter);
		response.setContentType("text/csv;charset=UTF-8");
		response.setCharacterEncoding(StandardCharsets.UTF_8);
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"log.csv\"");
		this.export.write(actor, filter, response.getWriter());
	}

	/**
	 * The page of a check.
	 *
	 * @param head the hash that was typed
	 * @param readable whether that is a hash, or nothing
	 * @param report what the check found
	 */
	record CheckPage(String head, boolean readable, ChainReport report) {
	}

}
