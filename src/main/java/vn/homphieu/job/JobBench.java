package vn.homphieu.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

import vn.homphieu.account.Actor;
import vn.homphieu.account.ForbiddenException;
import vn.homphieu.database.PortalProperties;
import vn.homphieu.kernel.NotFoundException;

/** Where jobs are done: takes one, does it, says how it ended. */
@Component
@EnableConfigurationProperties(JobProperties.class)
class JobBench {

	private static final Logger logger = LoggerFactory.getLogger(JobBench.class);

	/** What ends a server so often is not begun again. */
	private static final int MOST_ATTEMPTS = 3;

	private final JobQueue queue;

	private final JobActors actors;

	private final JobProperties properties;

	private final PortalProperties portal;

	private final Map<String, JobWork> works;

	private final Map<Long, RunningJob> running = new ConcurrentHashMap<>();

	private volatile boolean closing;

	JobBench(JobQueue queue, JobActors actors, JobProperties properties, PortalProperties portal, List<JobWork> works) {
		this.queue = queue;
		this.actors = actors;
		this.properties = properties;
		this.portal = portal;
		this.works = works.stream().collect(Collectors.toMap(JobWork::kind, Function.identity()));
	}

	/**
	 * Does the next job.
	 * @param worker name of the worker, which nobody else has
	 * @return whether there was one
	 */
	boolean doNext(String worker) {
		Optional<ClaimedJob> job = this.closing ? Optional.empty()
				: this.queue.claim(worker, this.properties.silence());
		job.ifPresent((claimed) -> take(claimed, worker));
		return job.isPresent();
	}

	private void take(ClaimedJob job, String worker) {
		if (job.hasResult()) {
			// The work was over when the server died.
			this.queue.end(job.id(), worker, JobState.DONE, null, null);
			return;
		}
		JobWork work = this.works.get(job.kind());
		Optional<Actor> actor = this.actors.of(job.id());
		if (work == null || job.attempts() > MOST_ATTEMPTS || actor.isEmpty()) {
			this.queue.end(job.id(), worker, JobState.FAILED,
					(work == null) ? "UNKNOWN" : actor.isEmpty() ? "FORBIDDEN" : "CRASHED", "");
			removeFolder(job.id());
			return;
		}
		try {
			RunningJob run = new RunningJob(job, worker, actor.get(),
					Files.createDirectories(folders().resolve(String.valueOf(job.id()))), this.queue);
			this.running.put(job.id(), run);
			if (run(work, run, worker)) {
				removeFolder(job.id());
			}
		}
		catch (IOException ex) {
			logger.error("Job {} has no folder", job.id(), ex);
			this.queue.end(job.id(), worker, JobState.FAILED, "UNEXPECTED", "");
		}
	}

	/** Returns whether the job has ended; otherwise it was given back. */
	private boolean run(JobWork work, RunningJob run, String worker) {
		Throwable failure = null;
		try {
			work.run(run);
		}
		catch (Exception | LinkageError | OutOfMemoryError | StackOverflowError ex) {
			failure = ex;
		}
		finally {
			run.leave();
			this.running.remove(run.id());
			// What was meant for the work must not disturb what follows.
			Thread.interrupted();
		}
		if (failure == null) {
			run.beat();
			this.queue.end(run.id(), worker, JobState.DONE, null, null);
		}
		else if (run.isStopped() && this.closing) {
			this.queue.release(run.id(), worker);
			return false;
		}
		else if (!run.isStopped()) {
			fail(run, worker, failure);
		}
		return true;
	}

	private void fail(RunningJob run, String worker, Throwable failure) {
		switch (failure) {
			case JobFailedException ex -> this.queue.end(run.id(), worker, JobState.FAILED, ex.code(), ex.detail());
			case ForbiddenException ex -> this.queue.end(run.id(), worker, JobState.FAILED, "FORBIDDEN", "");
			case NotFoundException ex -> this.queue.end(run.id(), worker, JobState.FAILED, "GONE", "");
			default -> {
				logger.error("Job {} failed", run.id(), failure);
				this.queue.end(run.id(), worker, JobState.FAILED,
						(failure instanceof OutOfMemoryError) ? "MEMORY" : "UNEXPECTED", "");
			}
		}
	}

	/** Tells the database what is being done; what is no longer wanted is stopped. */
	void beat() {
		this.running.values().forEach(RunningJob::beat);
	}

	/** Lets jobs be taken. */
	void open() {
		this.closing = false;
	}

	/** Stops everything; it will be begun again. */
	void giveBack() {
		this.closing = true;
		this.running.values().forEach(RunningJob::stop);
	}

	/**
	 * Removes what ended jobs left, and the folders of those that nobody was there for.
	 */
	void clean() {
		this.works.values().forEach(JobWork::tidy);
		try (Stream<Path> children = Files.list(folders())) {
			children.filter((child) -> child.getFileName().toString().matches("\\d{1,18}"))
				.map((child) -> Long.parseLong(child.getFileName().toString()))
				.filter((id) -> !this.running.containsKey(id) && !this.queue.isWanted(id))
				.forEach(this::removeFolder);
		}
		catch (IOException ex) {
			logger.warn("Folders of ended jobs could not be listed: {}", ex.toString());
		}
	}

	private Path folders() throws IOException {
		return this.portal.privateFolder("jobs");
	}

	private void removeFolder(long id) {
		try {
			FileSystemUtils.deleteRecursively(folders().resolve(String.valueOf(id)));
		}
		catch (IOException ex) {
			logger.warn("The folder of job {} is left for later: {}", id, ex.toString());
		}
	}

}
