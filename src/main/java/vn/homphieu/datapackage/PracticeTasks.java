package vn.homphieu.datapackage;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

import vn.homphieu.account.Actor;

/**
 * Makes and wipes practice elections beside the request: of a nation it takes a while.
 */
@Component
class PracticeTasks {

	private static final Logger logger = LoggerFactory.getLogger(PracticeTasks.class);

	private static final Executor THREADS = (work) -> Thread.ofPlatform().daemon().name("practice").start(work);

	private final PracticeElections practice;

	private final Map<String, CompletableFuture<Void>> tasks = new ConcurrentHashMap<>();

	private final PracticeProgress progress;

	PracticeTasks(PracticeElections practice, PracticeProgress progress) {
		this.practice = practice;
		this.progress = progress;
	}

	/** Begins to copy an election; once, however often it is asked for. */
	void create(Actor actor, String slug) {
		begin(PracticeElections.slugOf(slug), () -> this.practice.create(actor, slug));
	}

	/** Begins to wipe a practice election. */
	void wipe(Actor actor, String slug) {
		begin(slug, () -> this.practice.wipe(actor, slug));
	}

	private void begin(String slug, Runnable work) {
		this.tasks.compute(slug, (key, running) -> (running != null && !running.isDone()) ? running
				: CompletableFuture.runAsync(work, THREADS).whenComplete((done, failure) -> {
					if (failure != null) {
						logger.error("The practice election {} could not be made or wiped", slug, failure);
					}
				}));
	}

	/** Waits until nothing is being done to a practice election any more. */
	void await(String slug) {
		this.tasks.getOrDefault(slug, CompletableFuture.completedFuture(null)).join();
	}

	/**
	 * How many steps are done of what this or another server does to a practice election;
	 * -1 if nobody is at it.
	 */
	int done(String slug) {
		CompletableFuture<Void> task = this.tasks.get(slug);
		return Math.max(this.progress.of(slug), (task != null && !task.isDone()) ? 0 : -1);
	}

	/** Whether what this server did last to a practice election failed. */
	boolean hasFailed(String slug) {
		CompletableFuture<Void> task = this.tasks.get(slug);
		return task != null && task.isCompletedExceptionally();
	}

}
