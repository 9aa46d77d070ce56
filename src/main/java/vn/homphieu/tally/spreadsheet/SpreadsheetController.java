package vn.homphieu.tally.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.homphieu.account.Action;
import vn.homphieu.account.Actor;
import vn.homphieu.account.Requires;
import vn.homphieu.kernel.Level;

/** Minutes of many voting areas: a template to download, the file to hand in. */
@Controller
class SpreadsheetController {

	private static final String ADDRESS = "/office/{election}/spreadsheet";

	private static final String VIEW = "tally/spreadsheet";

	private static final MediaType XLSX = MediaType
		.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

	private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

	private final Spreadsheets spreadsheets;

	private final MinutesImport minutes;

	SpreadsheetController(Spreadsheets spreadsheets, MinutesImport minutes) {
		this.spreadsheets = spreadsheets;
		this.minutes = minutes;
	}

	@GetMapping(ADDRESS)
	@Requires(Action.ENTER)
	String show(Actor actor, @PathVariable String election, @RequestParam(required = false) @Nullable String area,
			@RequestParam(required = false) @Nullable Level level, @RequestParam(defaultValue = "1") int round,
			Model model) {
		model.addAttribute("page", this.spreadsheets.find(actor, election, area, level, round));
		return VIEW;
	}

	@GetMapping(ADDRESS + "/template.xlsx")
	@Requires(Action.ENTER)
	ResponseEntity<byte[]> xlsx(Actor actor, @PathVariable String election, @RequestParam String area,
			@RequestParam Level level, @RequestParam(defaultValue = "1") int round) throws IOException {
		SpreadsheetPage page = this.spreadsheets.find(actor, election, area, level, round);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		TemplateWriter.xlsx(page.tables(), out);
		return file(page.fileName("xlsx"), XLSX, out.toByteArray());
	}

	@GetMapping(ADDRESS + "/template.csv")
	@Requires(Action.ENTER)
	ResponseEntity<byte[]> csv(Actor actor, @PathVariable String election, @RequestParam String area,
			@RequestParam Level level, @RequestParam(defaultValue = "1") int round) throws IOException {
		SpreadsheetPage page = this.spreadsheets.find(actor, election, area, level, round);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		TemplateWriter.csv(page.tables(), out);
		return file(page.fileName("csv"), CSV, out.toByteArray());
	}

	private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] bytes) {
		return ResponseEntity.ok()
			.contentType(type)
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
			.body(bytes);
	}

	@PostMapping(ADDRESS)
	@Requires(Action.ENTER)
	String take(Actor actor, @PathVariable String election, @RequestParam String area, @RequestParam Level level,
			@RequestParam(defaultValue = "1") int round, @RequestParam(required = false) @Nullable MultipartFile file,
			@RequestParam(required = false) @Nullable String content,
			@RequestParam(defaultValue = "") Set<String> confirmed, Model model, RedirectAttributes flash)
			throws IOException {
		SpreadsheetPage page = this.spreadsheets.find(actor, election, area, level, round);
		model.addAttribute("page", page);
		try {
			List<ReadRow> rows = FileReader.read(bytes(file, content));
			ImportOutcome outcome = this.minutes.take(actor, election, page.tables(), rows, confirmed);
			if (outcome.isDone()) {
				flash.addFlashAttribute("imported", outcome.imported());
				flash.addFlashAttribute("unchanged", outcome.unchanged());
				flash.addAttribute("area", area).addAttribute("level", level).addAttribute("round", round);
				return "redirect:" + ADDRESS;
			}
			model.addAttribute("outcome", outcome);
			model.addAttribute("content", Refilled.csv(new TableReader(page.tables()).read(rows).filled()));
		}
		catch (FileRefusedException ex) {
			model.addAttribute("refused", ex.reason());
		}
		return VIEW;
	}

	private static byte[] bytes(@Nullable MultipartFile file, @Nullable String content) throws IOException {
		if (content != null && !content.isEmpty()) {
			return content.getBytes(StandardCharsets.UTF_8);
		}
		return (file != null) ? file.getBytes() : new byte[0];
	}

}
