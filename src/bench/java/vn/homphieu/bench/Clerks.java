package vn.homphieu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Enters minutes as clerks do, over HTTP and through the form:
 * {@code fast|typing BASE ELECTION PASSWORD PAPERS CLERKS WARM SECONDS}. The clerks are
 * called {@code bench1}, {@code bench2}, …; PAPERS has a line
 * {@code station,constituency,roll,seats,candidate;…} for each paper that is still to be
 * entered, all of one level, and the lines that were used are taken out of it.
 * {@code fast} hands in one paper after the other; {@code typing} keeps a draft every two
 * seconds and hands in a paper after ten of them. What was done in the first WARM seconds
 * does not count. It prints the papers handed in a second, the median and the 95th
 * percentile of the milliseconds that handing in took, the same of drafts, and how many
 * requests failed; the first failure is told in words.
 */
public final class Clerks {

	private static final Pattern REVISION = Pattern.compile("\"revision\":(\\d+)");

	private static final int DRAFTS = 10;

	private static final long PAUSE = TimeUnit.SECONDS.toMillis(2);

	private final String election;

	private final Queue<String[]> papers;

	private final Queue<Long> submits = new ConcurrentLinkedQueue<>();

	private final Queue<Long> drafts = new ConcurrentLinkedQueue<>();

	private final LongAdder failed = new LongAdder();

	private final AtomicBoolean over = new AtomicBoolean();

	private final AtomicBoolean told = new AtomicBoolean();

	private Clerks(String election, Queue<String[]> papers) {
		this.election = election;
		this.papers = papers;
	}

	/**
	 * Enters minutes and prints what the class says.
	 * @param args what the class says
	 * @throws Exception if a clerk cannot log in, the papers run out or the server is gone
	 */
	public static void main(String[] args) throws Exception {
		System.setProperty("sun.net.http.retryPost", "false");
		Path file = Path.of(args[4]);
		Queue<String[]> papers = Files.readAllLines(file)
			.stream()
			.map((line) -> line.split(","))
			.collect(Collectors.toCollection(ConcurrentLinkedQueue::new));
		Clerk[] all = new Clerk[Integer.parseInt(args[5])];
		for (int i = 0; i < all.length; i++) {
			all[i] = new Clerk(args[1], "bench" + (i + 1), args[3]);
		}
		new Clerks(args[2], papers).run(args[0].equals("typing"), all, Integer.parseInt(args[6]),
				Integer.parseInt(args[7]));
		if (papers.isEmpty()) {
			throw new IllegalStateException("the papers ran out: the figures mean nothing");
		}
		Files.write(file, papers.stream().map((paper) -> String.join(",", paper)).toList());
		System.exit(0);
	}

	private void run(boolean typing, Clerk[] all, int warm, int seconds) throws InterruptedException {
		List<Thread> threads = new ArrayList<>();
		for (Clerk clerk : all) {
			threads.add(Thread.ofPlatform().start(() -> work(clerk, typing)));
			// People do not type in step.
			Thread.sleep(typing ? PAUSE / all.length : 0);
		}
		Thread.sleep(TimeUnit.SECONDS.toMillis(warm));
		this.submits.clear();
		this.drafts.clear();
		long start = System.nanoTime();
		Thread.sleep(TimeUnit.SECONDS.toMillis(seconds));
		this.over.set(true);
		double took = (System.nanoTime() - start) / (double) TimeUnit.SECONDS.toNanos(1);
		int saved = this.submits.size();
		for (Thread thread : threads) {
			thread.join();
		}
		System.out.println(String.format(Locale.ROOT, "%.1f", saved / took) + " " + spread(this.submits) + " "
				+ spread(this.drafts) + " " + this.failed.sum());
	}

	private void work(Clerk clerk, boolean typing) {
		for (String[] paper = next(); paper != null; paper = next()) {
			int revision = 0;
			for (int i = 0; typing && i < DRAFTS && !this.over.get(); i++) {
				revision = draft(clerk, paper, revision);
				pause();
			}
			timed(this.submits, clerk, "", paper, revision);
		}
	}

	private String[] next() {
		return this.over.get() ? null : this.papers.poll();
	}

	private int draft(Clerk clerk, String[] paper, int revision) {
		Matcher matcher = REVISION.matcher(timed(this.drafts, clerk, "/draft", paper, revision));
		return matcher.find() ? Integer.parseInt(matcher.group(1)) : revision;
	}

	/** Only what the server acknowledged counts as saved. */
	private String timed(Queue<Long> times, Clerk clerk, String step, String[] paper, int revision) {
		String address = "/office/%s/stations/%s/%s/1".formatted(this.election, paper[0], paper[1]) + step;
		Map<String, String> fields = figures(paper);
		fields.put("revision", String.valueOf(revision));
		fields.put("requestKey", UUID.randomUUID().toString());
		fields.put("tab", "bench");
		long start = System.nanoTime();
		try {
			Clerk.Answer answer = clerk.post(address, fields);
			if (answer.status() == 200) {
				times.add(System.nanoTime() - start);
				return answer.body();
			}
			fail(address + ": " + answer.status() + " " + answer.body());
		}
		catch (IOException ex) {
			fail(address + ": " + ex);
		}
		return "";
	}

	private void fail(String why) {
		this.failed.increment();
		if (this.told.compareAndSet(false, true)) {
			System.err.println(why);
		}
	}

	private static void pause() {
		try {
			Thread.sleep(PAUSE);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static String spread(Queue<Long> times) {
		long[] sorted = times.stream().mapToLong(Long::longValue).toArray();
		Arrays.sort(sorted);
		return percentile(sorted, 50) + " " + percentile(sorted, 95);
	}

	private static String percentile(long[] sorted, int percent) {
		long nanos = (sorted.length == 0) ? 0
				: sorted[Math.max(0, (int) Math.ceil(sorted.length * percent / 100.0) - 1)];
		return String.format(Locale.ROOT, "%.2f", nanos / 1_000_000.0);
	}

	/** The figures of a paper that raises no warning, as the form sends them. */
	private static Map<String, String> figures(String[] paper) {
		long registered = Long.parseLong(paper[2]);
		long voted = registered - 3;
		long invalid = voted / 100;
		long valid = voted - invalid;
		String[] candidates = paper[4].split(";");
		Map<String, String> fields = new LinkedHashMap<>();
		fields.put("registered", String.valueOf(registered));
		fields.put("voted", String.valueOf(voted));
		fields.put("issued", String.valueOf(voted));
		fields.put("collected", String.valueOf(voted));
		fields.put("valid", String.valueOf(valid));
		fields.put("invalid", String.valueOf(invalid));
		long votes = valid * Long.parseLong(paper[3]) * 9 / 10 / candidates.length;
		for (String candidate : candidates) {
			fields.put("votes." + candidate, String.valueOf(votes + 1));
		}
		fields.put("note", "");
		return fields;
	}

}
