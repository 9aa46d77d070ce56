package vn.homphieu.result.office;

import java.util.Set;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.homphieu.account.Action;
import vn.homphieu.account.Actor;
import vn.homphieu.account.Requires;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.election.Elections;
import vn.homphieu.result.PublishingService;
import vn.homphieu.result.UnitRefusal;
import vn.homphieu.result.UnitRefusedException;

/** Publishes results of a council by a resolution, after showing what becomes public. */
@Controller
class PublishController {

	private static final String VIEW = "office/publish";

	private final Elections elections;

	private final PublishingService publishing;

	PublishController(Elections elections, PublishingService publishing) {
		this.elections = elections;
		this.publishing = publishing;
	}

	@GetMapping("/office/{slug}/councils/{code}/publish")
	@Requires(Action.PUBLISH)
	String show(Actor actor, @PathVariable String slug, @PathVariable String code,
			@RequestParam(defaultValue = "0") int published, Model model) {
		ElectionInfo election = this.elections.require(slug);
		model.addAttribute("page", new PublishPage(election, this.publishing.plan(actor, election, code, Set.of()),
				UnitForm.BLANK, null, published));
		return VIEW;
	}

	@PostMapping("/office/{slug}/councils/{code}/publish")
	@Requires(Action.PUBLISH)
	String publish(Actor actor, @PathVariable String slug, @PathVariable String code, UnitForm form, Model model,
			HttpServletResponse response) {
		ElectionInfo election = this.elections.require(slug);
		try {
			if (form.choice().isEmpty()) {
				throw new UnitRefusedException(UnitRefusal.NOTHING_READY);
			}
			int published = this.publishing
				.publish(actor, election, code, form.choice(), form.recorded(), form.decidedBy())
				.ready()
				.size();
			return "redirect:/office/" + slug + "/councils/" + code + "/publish?published=" + published;
		}
		catch (UnitRefusedException ex) {
			response.setStatus(HttpServletResponse.SC_CONFLICT);
			model.addAttribute("page", new PublishPage(election, this.publishing.plan(actor, election, code, Set.of()),
					form, ex.refusal().name(), 0));
			return VIEW;
		}
	}

}
