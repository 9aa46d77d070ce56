package vn.homphieu.job;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

import vn.homphieu.account.Actor;

/**
 * A job in the hands of a worker. Progress is only noted here: another thread tells the
 * database, so that work in a transaction of its own is never waited for.
 */
final class RunningJob implements JobRun {

	private final ClaimedJob job;

	private final String worker;

	private final Actor actor;

	private final Path folder;

	private final JobQueue queue;

	private final Thread thread = Thread.currentThread();

	/** Where the time left is reckoned from. */
	private @Nullable Point first;

	private volatile Point last = new Point(0, 0, System.nanoTime());

	private volatile boolean stopped;

	private boolean over;

	RunningJob(ClaimedJob job, String worker, Actor actor, Path folder, JobQueue queue) {
		this.job = job;
		this.worker = worker;
		this.actor = actor;
		this.folder = folder;
		this.queue = queue;
	}

	/** How far it was at a moment. */
	private record Point(long done, long total, long nanos) {
	}

	@Override
	public long id() {
		return this.job.id();
	}

	String worker() {
		return this.worker;
	}

	@Override
	public Actor actor() {
		return this.actor;
	}

	@Override
	public Map<String, String> parameters() {
		return this.job.parameters();
	}

	@Override
	public Path folder() {
		return this.folder;
	}

	@Override
	public void progress(long done, long total) {
		if (this.stopped) {
			throw new JobCancelledException();
		}
		long all = Math.max(total, 1);
		Point now = new Point(Math.clamp(done, 0, all), all, System.nanoTime());
		synchronized (this) {
			this.first = (this.first != null) ? this.first : now;
			this.last = now;
		}
	}

	@Override
	public void result(String address) {
		if (!this.queue.result(this.job.id(), this.worker, address)) {
			throw new JobCancelledException();
		}
	}

	/**
	 * Tells the database that it is alive and how far it is; stops it if it is cancelled.
	 */
	void beat() {
		Point now = this.last;
		if (!this.queue.beat(this.job.id(), this.worker, now.done(), now.total(), secondsLeft(now))) {
			stop();
		}
	}

	private synchronized @Nullable Integer secondsLeft(Point now) {
		Point from = this.first;
		if (from == null || now.done() <= from.done()) {
			return null;
		}
		double nanos = (double) (now.nanos() - from.nanos()) / (now.done() - from.done()) * (now.total() - now.done());
		return (int) Math.min(Integer.MAX_VALUE, Math.ceil(nanos / TimeUnit.SECONDS.toNanos(1)));
	}

	/** Wakes the work wherever it waits; what it calls next ends it. */
	synchronized void stop() {
		this.stopped = true;
		if (!this.over) {
			this.thread.interrupt();
		}
	}

	boolean isStopped() {
		return this.stopped;
	}

	/** From here on nothing interrupts the worker's thread because of this job. */
	synchronized void leave() {
		this.over = true;
	}

}
