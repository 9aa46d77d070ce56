package vn.homphieu.job;

import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.homphieu.account.Action;
import vn.homphieu.account.Actor;
import vn.homphieu.account.OfficialAddresses;
import vn.homphieu.account.Requires;

/** The work that an official asked for: how far it is, cancelled where not wanted. */
@Controller
class JobController {

	private static final String ALL = "/office/jobs";

	private final Jobs jobs;

	JobController(Jobs jobs) {
		this.jobs = jobs;
	}

	@GetMapping(ALL)
	@Requires(Action.OWN_ACCOUNT)
	String list(Actor actor, Model model) {
		model.addAttribute("page", new JobsPage(this.jobs.of(actor)));
		return "job/jobs";
	}

	@GetMapping(ALL + "/{id}")
	@Requires(Action.OWN_ACCOUNT)
	String show(Actor actor, @PathVariable long id, Model model) {
		model.addAttribute("page", new JobsPage(List.of(this.jobs.require(actor, id))));
		this.jobs.seen(actor, id);
		return "job/job";
	}

	@PostMapping(ALL + "/{id}/cancel")
	@Requires(Action.OWN_ACCOUNT)
	String cancel(Actor actor, @PathVariable long id, @RequestParam(defaultValue = ALL) String back) {
		this.jobs.cancel(actor, id);
		return "redirect:" + (OfficialAddresses.mayBeWanted(back) ? back : ALL);
	}

	/** Jobs of one person. */
	record JobsPage(List<JobInfo> jobs) {

		/** Whether the page looks again by itself. */
		public boolean isBusy() {
			return this.jobs.stream().anyMatch(JobInfo::isActive);
		}

	}

}
