package vn.homphieu.job;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

import vn.homphieu.database.Mode;
import vn.homphieu.database.PortalProperties;

/**
 * The threads that do jobs, in a server only, and one that tells the database that they
 * are alive. They begin last and end first.
 */
@Component
class JobWorkers implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(JobWorkers.class);

	/** Jobs that other servers ask for, or leave behind, are found so soon. */
	private static final Duration LOOK = Duration.ofSeconds(1);

	private static final Duration BEAT = Duration.ofMillis(400);

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	private static final int BEATS_BETWEEN_CLEANING = 2000;

	private final PortalProperties portal;

	private final JobProperties properties;

	private final JobQueue queue;

	private final JobBench bench;

	private final Semaphore wanted = new Semaphore(0);

	private final Semaphore stopped = new Semaphore(0);

	private final List<Thread> threads = new ArrayList<>();

	private volatile boolean running;

	JobWorkers(PortalProperties portal, JobProperties properties, JobQueue queue, JobBench bench) {
		this.portal = portal;
		this.properties = properties;
		this.queue = queue;
		this.bench = bench;
	}

	@Override
	public void start() {
		this.running = true;
		this.bench.open();
		this.stopped.drainPermits();
		if (this.portal.mode() == Mode.SERVER && this.properties.workers() > 0) {
			for (int number = 1; number <= this.properties.workers(); number++) {
				this.threads.add(Thread.ofPlatform().daemon().name("job-" + number).start(this::work));
			}
			this.threads.add(Thread.ofPlatform().daemon().name("job-beat").start(this::beat));
		}
	}

	@TransactionalEventListener(fallbackExecution = true)
	void on(Jobs.Submitted submitted) {
		this.wanted.release();
	}

	private void work() {
		String name = UUID.randomUUID().toString();
		while (this.running) {
			try {
				if (!this.bench.doNext(name)) {
					this.wanted.tryAcquire(LOOK.toMillis(), TimeUnit.MILLISECONDS);
				}
			}
			catch (InterruptedException ex) {
				logger.debug("Woken up to end", ex);
			}
			catch (RuntimeException ex) {
				logger.warn("The queue of jobs is not reached: {}", ex.getMessage());
				pause();
			}
		}
	}

	private void beat() {
		int beats = 0;
		do {
			try {
				this.bench.beat();
				if (beats++ % BEATS_BETWEEN_CLEANING == 0) {
					this.queue.forget(this.properties.kept());
					this.bench.clean();
				}
			}
			catch (RuntimeException ex) {
				logger.warn("Jobs could not say that they are alive: {}", ex.getMessage());
			}
		}
		while (!isStoppedWithin(BEAT));
	}

	private void pause() {
		isStoppedWithin(LOOK);
	}

	private boolean isStoppedWithin(Duration time) {
		try {
			return this.stopped.tryAcquire(time.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			return !this.running;
		}
	}

	/** What is being done is given back, so that the next start takes it up at once. */
	@Override
	public void stop() {
		this.running = false;
		this.bench.giveBack();
		this.stopped.release(this.threads.size());
		this.wanted.release(this.threads.size());
		try {
			for (Thread thread : this.threads) {
				thread.join(PATIENCE);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		this.threads.clear();
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

}
