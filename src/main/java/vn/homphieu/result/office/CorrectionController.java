package vn.homphieu.result.office;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.homphieu.account.Action;
import vn.homphieu.account.Actor;
import vn.homphieu.account.Requires;
import vn.homphieu.result.CorrectionPreview;
import vn.homphieu.result.CorrectionPreviews;
import vn.homphieu.tally.Correction;
import vn.homphieu.tally.CorrectionForm;
import vn.homphieu.tally.CorrectionService;
import vn.homphieu.tally.EntryRefusedException;
import vn.homphieu.tally.MinutesSentences;
import vn.homphieu.tally.PaperAddress;

/**
 * Corrects approved minutes or takes them back; each is a new version with its reason.
 */
@Controller
@RequestMapping("/office/{slug}/units/{code}/stations/{station}/correct")
class CorrectionController {

	private static final String VIEW = "office/correct";

	private static final String PREVIEW = "office/correct-preview";

	private static final String SURE = "sure";

	private static final String AGAIN = "again";

	private final CorrectionService corrections;

	private final CorrectionPreviews previews;

	private final MinutesSentences sentences;

	CorrectionController(CorrectionService corrections, CorrectionPreviews previews, MinutesSentences sentences) {
		this.corrections = corrections;
		this.previews = previews;
		this.sentences = sentences;
	}

	@ModelAttribute("address")
	PaperAddress address(@PathVariable String slug, @PathVariable String code, @PathVariable String station,
			@RequestParam(defaultValue = "1") int round) {
		return new PaperAddress(slug, station, code, round);
	}

	@GetMapping
	@Requires(Action.CORRECT)
	String show(Actor actor, @ModelAttribute("address") PaperAddress address, Model model) {
		return show(CorrectionPage.of(this.corrections.open(actor, address)), model);
	}

	/** First what would change is shown, then it is done; or the form is shown again. */
	@PostMapping
	@Requires(Action.CORRECT)
	String correct(Actor actor, @ModelAttribute("address") PaperAddress address,
			@RequestParam Map<String, String> fields, @RequestParam(defaultValue = "") Set<String> confirmed,
			@RequestParam int version, @RequestParam(defaultValue = "") String step, Model model,
			HttpServletResponse response) {
		CorrectionForm form = new CorrectionForm(version, figures(fields), fields.get("note"),
				fields.getOrDefault("reason", ""), confirmed);
		if (AGAIN.equals(step)) {
			return show(CorrectionPage.typed(this.corrections.open(actor, address), form, List.of()), model);
		}
		try {
			return SURE.equals(step) ? doIt(actor, address, form, model, response)
					: preview(actor, address, form, model, response);
		}
		catch (EntryRefusedException ex) {
			response.setStatus(HttpServletResponse.SC_CONFLICT);
			return show(CorrectionPage.typed(this.corrections.open(actor, address), form, List.of())
				.refused(ex.refusal().name()), model);
		}
	}

	private String doIt(Actor actor, PaperAddress address, CorrectionForm form, Model model,
			HttpServletResponse response) {
		Correction correction = this.corrections.correct(actor, address, form);
		return correction.isAccepted() ? done(address, "correct")
				: wrong(actor, address, form, correction, model, response);
	}

	private String preview(Actor actor, PaperAddress address, CorrectionForm form, Model model,
			HttpServletResponse response) {
		CorrectionPreview preview = this.previews.correct(actor, address, form);
		if (preview.correction() != null && !preview.isPossible()) {
			return wrong(actor, address, form, preview.correction(), model, response);
		}
		model.addAttribute("preview", preview);
		show(CorrectionPage.typed(this.corrections.open(actor, address), form, List.of()), model);
		return PREVIEW;
	}

	private String wrong(Actor actor, PaperAddress address, CorrectionForm form, Correction correction, Model model,
			HttpServletResponse response) {
		response.setStatus(HttpServletResponse.SC_CONFLICT);
		return show(CorrectionPage.typed(this.corrections.open(actor, address), form, found(correction)), model);
	}

	@PostMapping("/withdraw")
	@Requires(Action.CORRECT)
	String withdraw(Actor actor, @ModelAttribute("address") PaperAddress address, @RequestParam int version,
			@RequestParam(defaultValue = "") String reason, @RequestParam(defaultValue = "") String step, Model model,
			HttpServletResponse response) {
		CorrectionForm form = new CorrectionForm(version, Map.of(), null, reason, Set.of());
		try {
			if (SURE.equals(step)) {
				this.corrections.withdraw(actor, address, version, reason);
				return done(address, "withdraw");
			}
			model.addAttribute("preview", this.previews.withdraw(actor, address, version, reason));
			show(CorrectionPage.typed(this.corrections.open(actor, address), form, List.of()), model);
			return PREVIEW;
		}
		catch (EntryRefusedException ex) {
			response.setStatus(HttpServletResponse.SC_CONFLICT);
			return show(CorrectionPage.of(this.corrections.open(actor, address)).refused(ex.refusal().name()), model);
		}
	}

	private static String show(CorrectionPage page, Model model) {
		model.addAttribute("page", page);
		return VIEW;
	}

	private List<CorrectionPage.Found> found(Correction correction) {
		return correction.findings()
			.stream()
			.map((finding) -> new CorrectionPage.Found(finding.code().name(), this.sentences.of(finding),
					finding.code().isError(), finding.fields()))
			.toList();
	}

	private static Map<String, String> figures(Map<String, String> fields) {
		return fields.entrySet()
			.stream()
			.filter((field) -> field.getKey().startsWith(CorrectionPage.FIGURE))
			.collect(Collectors.toMap((field) -> field.getKey().substring(CorrectionPage.FIGURE.length()),
					Map.Entry::getValue));
	}

	private static String done(PaperAddress address, String what) {
		return "redirect:/office/" + address.election() + "/units/" + address.constituency() + "?done=" + what;
	}

}
