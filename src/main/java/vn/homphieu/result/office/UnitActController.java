package vn.homphieu.result.office;

import java.util.function.Consumer;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.homphieu.account.Action;
import vn.homphieu.account.Actor;
import vn.homphieu.account.Requires;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.election.Elections;
import vn.homphieu.result.Decisions;
import vn.homphieu.result.LaterRounds;
import vn.homphieu.result.UnitRefusedException;
import vn.homphieu.result.UnitService;

/**
 * Acts on a constituency: lock, decide, order. What is refused is shown as it was typed.
 */
@Controller
class UnitActController {

	private final Elections elections;

	private final UnitService units;

	private final Decisions decisions;

	private final LaterRounds rounds;

	private final UnitDeskPages pages;

	UnitActController(Elections elections, UnitService units, Decisions decisions, LaterRounds rounds,
			UnitDeskPages pages) {
		this.elections = elections;
		this.units = units;
		this.decisions = decisions;
		this.rounds = rounds;
		this.pages = pages;
	}

	@PostMapping("/office/{slug}/units/{code}/lock")
	@Requires(Action.LOCK)
	String lock(Actor actor, @PathVariable String slug, @PathVariable String code, Model model,
			HttpServletResponse response) {
		return new Act(actor, slug, code, UnitForm.BLANK, "lock").run(model, response,
				(election) -> this.units.lock(actor, election, code));
	}

	@PostMapping("/office/{slug}/units/{code}/unlock")
	@Requires(Action.LOCK)
	String unlock(Actor actor, @PathVariable String slug, @PathVariable String code, UnitForm form, Model model,
			HttpServletResponse response) {
		return new Act(actor, slug, code, form, "unlock").run(model, response,
				(election) -> this.units.unlock(actor, election, code, form.why()));
	}

	@PostMapping("/office/{slug}/units/{code}/tie")
	@Requires(Action.DECIDE)
	String settleTie(Actor actor, @PathVariable String slug, @PathVariable String code, UnitForm form, Model model,
			HttpServletResponse response) {
		return new Act(actor, slug, code, form, "tie").run(model, response,
				(election) -> this.decisions.settleTie(actor, election, code, form.choice(), form.recorded()));
	}

	@PostMapping("/office/{slug}/units/{code}/cancel")
	@Requires(Action.DECIDE)
	String cancel(Actor actor, @PathVariable String slug, @PathVariable String code, UnitForm form, Model model,
			HttpServletResponse response) {
		return new Act(actor, slug, code, form, "cancel").run(model, response,
				(election) -> this.decisions.cancel(actor, election, code, form.stationCode(), form.recorded()));
	}

	@PostMapping("/office/{slug}/units/{code}/revote")
	@Requires(Action.DECIDE)
	String orderRevote(Actor actor, @PathVariable String slug, @PathVariable String code, UnitForm form, Model model,
			HttpServletResponse response) {
		return new Act(actor, slug, code, form, "revote").run(model, response, (election) -> this.rounds
			.orderRevote(actor, election, code, form.stationCode(), form.votingDay(), form.recorded()));
	}

	@PostMapping("/office/{slug}/units/{code}/extra-vote")
	@Requires(Action.DECIDE)
	String orderExtraVote(Actor actor, @PathVariable String slug, @PathVariable String code, UnitForm form, Model model,
			HttpServletResponse response) {
		return new Act(actor, slug, code, form, "extra").run(model, response,
				(election) -> this.rounds.orderExtraVote(actor, election, code, form.votingDay(), form.recorded()));
	}

	@PostMapping("/office/{slug}/units/{code}/decisions/withdraw")
	@Requires(Action.DECIDE)
	String withdrawDecision(Actor actor, @PathVariable String slug, @PathVariable String code, @RequestParam long id,
			Model model, HttpServletResponse response) {
		return new Act(actor, slug, code, UnitForm.BLANK, "undecide").run(model, response,
				(election) -> this.decisions.withdraw(actor, election, code, id));
	}

	@PostMapping("/office/{slug}/units/{code}/rounds/withdraw")
	@Requires(Action.DECIDE)
	String withdrawRound(Actor actor, @PathVariable String slug, @PathVariable String code, @RequestParam long id,
			Model model, HttpServletResponse response) {
		return new Act(actor, slug, code, UnitForm.BLANK, "unorder").run(model, response,
				(election) -> this.rounds.withdraw(actor, election, code, id));
	}

	/** One act of an official on a constituency. */
	private final class Act {

		private final Actor actor;

		private final String slug;

		private final String code;

		private final UnitForm form;

		private final String name;

		Act(Actor actor, String slug, String code, UnitForm form, String name) {
			this.actor = actor;
			this.slug = slug;
			this.code = code;
			this.form = form;
			this.name = name;
		}

		String run(Model model, HttpServletResponse response, Consumer<ElectionInfo> work) {
			ElectionInfo election = UnitActController.this.elections.require(this.slug);
			try {
				work.accept(election);
			}
			catch (UnitRefusedException ex) {
				response.setStatus(HttpServletResponse.SC_CONFLICT);
				model.addAttribute("page", UnitActController.this.pages.of(this.actor, this.slug, this.code, this.form,
						ex.refusal().name(), null));
				return "office/unit";
			}
			return "redirect:/office/" + election.slug() + "/units/" + this.code + "?done=" + this.name;
		}

	}

}
