package vn.homphieu.datapackage;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import vn.homphieu.account.Action;
import vn.homphieu.account.Actor;
import vn.homphieu.account.Requires;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.election.Elections;
import vn.homphieu.job.JobInfo;
import vn.homphieu.job.Jobs;

/** Elections for the administrator: each with its practice election. */
@Controller
class SetUpController {

	private static final String HERE = "redirect:/admin/elections";

	private final Elections elections;

	private final PracticeWork work;

	private final Jobs jobs;

	SetUpController(Elections elections, PracticeWork work, Jobs jobs) {
		this.elections = elections;
		this.work = work;
		this.jobs = jobs;
	}

	@GetMapping("/admin/elections")
	@Requires(Action.SET_UP)
	String show(Actor actor, Model model) {
		List<ElectionInfo> all = this.elections.all();
		List<Line> lines = all.stream().filter((election) -> !election.practice()).map((election) -> {
			String practice = PracticeElections.slugOf(election.slug());
			return new Line(election, practice, all.stream().anyMatch((other) -> other.slug().equals(practice)),
					this.jobs.last(PracticeWork.KIND, practice).orElse(null));
		}).toList();
		model.addAttribute("page", new SetUpPage(lines));
		return "office/setup";
	}

	@PostMapping("/admin/elections/{slug}/practice")
	@Requires(Action.SET_UP)
	String create(Actor actor, @PathVariable String slug) {
		this.work.create(actor, this.elections.require(slug).slug());
		return HERE;
	}

	@PostMapping("/admin/elections/{slug}/practice/wipe")
	@Requires(Action.SET_UP)
	String wipe(Actor actor, @PathVariable String slug) {
		this.work.wipe(actor, this.elections.require(slug).slug());
		return HERE;
	}

	/**
	 * An election.
	 *
	 * @param election the election
	 * @param practice short name of its practice election
	 * @param exists whether there is one
	 * @param job what is being done to it or was done last; null for nothing
	 */
	record Line(ElectionInfo election, String practice, boolean exists, @Nullable JobInfo job) {

		/** Whether it is being made or wiped. */
		public boolean isBusy() {
			return this.job != null && this.job.isActive();
		}

		/** Whether what was done last failed. */
		public boolean hasFailed() {
			return this.job != null && this.job.fault() != null;
		}

	}

	/** All elections. */
	record SetUpPage(List<Line> lines) {

		public boolean isBusy() {
			return this.lines.stream().anyMatch(Line::isBusy);
		}

	}

}
