package vn.homphieu.result.office;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

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

	private final CorrectionService corrections;

	private final MinutesSentences sentences;

	CorrectionController(CorrectionService corrections, MinutesSentences sentences) {
		this.corrections = corrections;
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
		model.addAttribute("page", CorrectionPage.of(this.corrections.open(actor, address)));
		return VIEW;
	}

	@PostMapping
	@Requires(Action.CORRECT)
	String correct(Actor actor, @ModelAttribute("address") PaperAddress address,
			@RequestParam Map<String, String> fields, @RequestParam(defaultValue = "") Set<String> confirmed,
			@RequestParam int version, Model model, HttpServletResponse response) {
		CorrectionForm form = new CorrectionForm(version, figures(fields), fields.get("note"),
				fields.getOrDefault("reason", ""), confirmed);
		try {
			Correction correction = this.corrections.correct(actor, address, form);
			if (correction.isAccepted()) {
				return done(address, "correct");
			}
			response.setStatus(HttpServletResponse.SC_CONFLICT);
			model.addAttribute("page", again(actor, address, form, found(correction), null));
		}
		catch (EntryRefusedException ex) {
			response.setStatus(HttpServletResponse.SC_CONFLICT);
			model.addAttribute("page", again(actor, address, form, List.of(), ex));
		}
		return VIEW;
	}

	@PostMapping("/withdraw")
	@Requires(Action.CORRECT)
	String withdraw(Actor actor, @ModelAttribute("address") PaperAddress address, @RequestParam int version,
			@RequestParam(defaultValue = "") String reason, Model model, HttpServletResponse response) {
		try {
			this.corrections.withdraw(actor, address, version, reason);
			return done(address, "withdraw");
		}
		catch (EntryRefusedException ex) {
			response.setStatus(HttpServletResponse.SC_CONFLICT);
			CorrectionPage page = CorrectionPage.of(this.corrections.open(actor, address));
			model.addAttribute("page", new CorrectionPage(page.desk(), page.typed(), page.note(), reason, List.of(),
					Set.of(), ex.refusal().name()));
			return VIEW;
		}
	}

	private CorrectionPage again(Actor actor, PaperAddress address, CorrectionForm form,
			List<CorrectionPage.Found> found, @Nullable EntryRefusedException refused) {
		return new CorrectionPage(this.corrections.open(actor, address), form.figures(), form.note(), form.reason(),
				found, form.confirmed(), (refused != null) ? refused.refusal().name() : null);
	}

	private List<CorrectionPage.Found> found(Correction correction) {
		return correction.findings()
			.stream()
			.map((finding) -> new CorrectionPage.Found(finding.code().name(), this.sentences.of(finding),
					finding.code().isError()))
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
