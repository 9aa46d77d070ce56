package vn.homphieu.datapackage;

import java.util.Map;
import java.util.Objects;

import org.springframework.stereotype.Component;

import vn.homphieu.account.Actor;
import vn.homphieu.job.JobRun;
import vn.homphieu.job.JobWork;
import vn.homphieu.job.Jobs;

/** Makes and wipes practice elections in the background: of a nation it takes a while. */
@Component
class PracticeWork implements JobWork {

	static final String KIND = "practice";

	private static final String WIPE = "wipe";

	private final PracticeElections practice;

	private final Jobs jobs;

	PracticeWork(PracticeElections practice, Jobs jobs) {
		this.practice = practice;
		this.jobs = jobs;
	}

	/**
	 * Asks for the practice election of an election; once, however often it is asked for.
	 */
	void create(Actor actor, String slug) {
		submit(actor, slug, "create");
	}

	/** Asks for the practice election of an election to be wiped. */
	void wipe(Actor actor, String slug) {
		submit(actor, slug, WIPE);
	}

	private void submit(Actor actor, String slug, String what) {
		String practice = PracticeElections.slugOf(slug);
		this.jobs.submit(actor, KIND, practice, Map.of("of", slug, "what", what, "title", practice));
	}

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public void run(JobRun run) {
		String slug = Objects.requireNonNull(run.parameters().get("of"), "of");
		if (WIPE.equals(run.parameters().get("what"))) {
			this.practice.wipe(run.actor(), PracticeElections.slugOf(slug));
			run.result("/admin/elections");
		}
		else {
			this.practice.create(run.actor(), slug, (step) -> {
				run.progress(step, PracticeElections.STEPS);
				if (step == PracticeElections.STEPS) {
					run.result("/elections/" + PracticeElections.slugOf(slug));
				}
			});
		}
	}

}
