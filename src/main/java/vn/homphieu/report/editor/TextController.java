package vn.homphieu.report.editor;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.homphieu.account.Action;
import vn.homphieu.account.Actor;
import vn.homphieu.account.Requires;
import vn.homphieu.report.ReportFormat;
import vn.homphieu.report.template.TextConflictException;
import vn.homphieu.report.template.TextDraft;
import vn.homphieu.report.template.TextFault;
import vn.homphieu.report.template.TextRefusedException;
import vn.homphieu.report.template.TextVersion;
import vn.homphieu.report.template.TextVersions;
import vn.homphieu.report.template.TypedText;

/** The texts of reports: list, editor, preview, versions. */
@Controller
@RequestMapping("/office/texts")
class TextController {

	private static final String EDITOR = "texts/edit";

	private final TextList list;

	private final TextDesk desk;

	private final TextVersions versions;

	TextController(TextList list, TextDesk desk, TextVersions versions) {
		this.list = list;
		this.desk = desk;
		this.versions = versions;
	}

	@GetMapping
	@Requires(Action.EDIT_TEXTS)
	String list(Actor actor, Model model) {
		model.addAttribute("lines", this.list.lines());
		return "texts/list";
	}

	@GetMapping("/edit")
	@Requires(Action.EDIT_TEXTS)
	String edit(Actor actor, @ModelAttribute("choice") TextChoice choice, Model model) {
		model.addAttribute("page", this.desk.open(choice));
		return EDITOR;
	}

	@PostMapping("/edit")
	@Requires(Action.EDIT_TEXTS)
	String save(Actor actor, @ModelAttribute("choice") TextChoice choice, @ModelAttribute("form") TextForm form,
			Model model, RedirectAttributes then, HttpServletResponse response) {
		TextDraft draft = form.draft(choice);
		if (!form.isMeant() && !TypedText.figures(draft.body()).isEmpty()) {
			response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
			model.addAttribute("page", this.desk.refused(choice, draft, this.desk.faults(choice, draft)));
			return EDITOR;
		}
		return store(actor, choice, draft, model, then, response);
	}

	@PostMapping("/restore")
	@Requires(Action.EDIT_TEXTS)
	String restore(Actor actor, @ModelAttribute("choice") TextChoice choice, @RequestParam int version,
			@RequestParam int basedOn, Model model, RedirectAttributes then, HttpServletResponse response) {
		TextVersion old = HistoryPage.find(this.versions.all(choice.text(), choice.locale()), version);
		TextDraft draft = new TextDraft(choice.text(), choice.locale(), basedOn, old.body(), "↩ " + version);
		return store(actor, choice, draft, model, then, response);
	}

	@PostMapping("/try")
	@Requires(Action.EDIT_TEXTS)
	String look(Actor actor, @ModelAttribute("choice") TextChoice choice, @ModelAttribute("form") TextForm form,
			Model model) {
		TextDraft draft = form.draft(choice);
		model.addAttribute("page", this.desk.refused(choice, draft, this.desk.faults(choice, draft)));
		model.addAttribute("tried", true);
		return EDITOR;
	}

	@PostMapping("/preview")
	@Requires(Action.EDIT_TEXTS)
	@Nullable String preview(Actor actor, @ModelAttribute("choice") TextChoice choice, @ModelAttribute("form") TextForm form,
			Model model, HttpServletResponse response) throws IOException {
		TextDraft draft = form.draft(choice);
		List<TextFault> faults = this.desk.faults(choice, draft);
		if (!faults.isEmpty() || !this.desk.hasSample(choice)) {
			model.addAttribute("page", this.desk.refused(choice, draft, faults));
			response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
			return EDITOR;
		}
		response.setContentType(ReportFormat.HTML.type());
		this.desk.preview(choice, draft, choice.text(), response.getOutputStream());
		return null;
	}

	@GetMapping("/history")
	@Requires(Action.EDIT_TEXTS)
	String history(Actor actor, @ModelAttribute("choice") TextChoice choice,
			@RequestParam(required = false) @Nullable Integer from,
			@RequestParam(required = false) @Nullable Integer to, Model model) {
		model.addAttribute("page", HistoryPage.of(choice, this.versions.all(choice.text(), choice.locale()), from, to));
		return "texts/history";
	}

	private String store(Actor actor, TextChoice choice, TextDraft draft, Model model, RedirectAttributes then,
			HttpServletResponse response) {
		try {
			TextVersion saved = this.desk.save(actor, choice, draft);
			then.addFlashAttribute("saved", saved.number());
			then.addAttribute("name", choice.name());
			then.addAttribute("language", choice.language());
			then.addAttribute("election", choice.election());
			then.addAttribute("area", choice.area());
			return "redirect:/office/texts/edit";
		}
		catch (TextRefusedException ex) {
			response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
			model.addAttribute("page", this.desk.refused(choice, draft, ex.faults()));
		}
		catch (TextConflictException ex) {
			response.setStatus(HttpServletResponse.SC_CONFLICT);
			model.addAttribute("page", this.desk.conflict(choice, draft, ex.latest()));
		}
		return EDITOR;
	}

}
