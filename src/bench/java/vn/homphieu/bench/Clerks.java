package vn.homphieu.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
import java.util.stream.Stream;

/**
 * Enters minutes as clerks do, over HTTP and through the form:
 * {@code fast|typing BASE ELECTION PASSWORD PAPERS CLERKS SECONDS}. The clerks are called
 * {@code bench1}, {@code bench2}, …; PAPERS has a line
 * {@code station,constituency,roll,seats,candidate;…} for each paper that is still to be
 * entered, and the lines that were used are taken out of it. {@code fast} hands in one
 * paper after the other; {@code typing} keeps a draft every two seconds and hands in a
 * paper after ten of them. It prints the papers handed in a second, the median and the
 * 95th percentile of the milliseconds that handing in took, the same of drafts, and how
 * many requests failed.
 */
public final class Clerks {

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

	private static final int DRAFTS = 10;

	private static final long PAUSE = TimeUnit.SECONDS.toMillis(2);

	private final String base;

	private final String election;

	private final Queue<String[]> papers;

	private final Queue<Long> submits = new ConcurrentLinkedQueue<>();

	private final Queue<Long> drafts = new ConcurrentLinkedQueue<>();

	private final LongAdder failed = new LongAdder();

	private final AtomicBoolean over = new AtomicBoolean();

	private Clerks(String base, String election, Queue<String[]> papers) {
		this.base = base;
		this.election = election;
		this.papers = papers;
	}

	/**
	 * Enters minutes and prints what the class says.
	 * @param args what the class says
	 * @throws Exception if a clerk cannot log in or the server is gone
	 */
	public static void main(String[] args) throws Exception {
		Path file = Path.of(args[4]);
		Queue<String[]> papers = Files.readAllLines(file)
			.stream()
			.map((line) -> line.split(","))
			.collect(Collectors.toCollection(ConcurrentLinkedQueue::new));
		Clerks clerks = new Clerks(args[1], args[2], papers);
		clerks.run(args[0].equals("typing"), args[3], Integer.parseInt(args[5]), Integer.parseInt(args[6]));
		Files.write(file, papers.stream().map((paper) -> String.join(",", paper)).toList());
		System.exit(0);
	}

	private void run(boolean typing, String password, int number, int seconds) throws Exception {
		Clerk[] all = new Clerk[number];
		for (int i = 0; i < number; i++) {
			all[i] = new Clerk("bench" + (i + 1), password);
		}
		List<Thread> threads = Stream.of(all)
			.map((clerk) -> Thread.ofVirtual().unstarted(typing ? clerk::type : clerk::enter))
			.toList();
		long start = System.nanoTime();
		threads.forEach(Thread::start);
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

	/** One clerk with a session of its own. */
	private final class Clerk {

		private final HttpClient client = HttpClient.newBuilder()
			.version(HttpClient.Version.HTTP_1_1)
			.cookieHandler(new CookieManager())
			.build();

		private final String token;

		Clerk(String username, String password) throws IOException, InterruptedException {
			String before = token(get("/login"));
			HttpResponse<String> answer = post("/login",
					Map.of("username", username, "password", password, "_csrf", before));
			if (answer.statusCode() != 302 || answer.headers().firstValue("location").orElse("").contains("login")) {
				throw new IOException(username + " cannot log in: " + answer.statusCode());
			}
			this.token = token(get("/office"));
		}

		void enter() {
			for (String[] paper = next(); paper != null; paper = next()) {
				submit(paper, 0);
			}
		}

		void type() {
			for (String[] paper = next(); paper != null; paper = next()) {
				int revision = 0;
				for (int i = 0; i < DRAFTS && !Clerks.this.over.get(); i++) {
					revision = draft(paper, revision);
					pause();
				}
				submit(paper, revision);
			}
		}

		private String[] next() {
			return Clerks.this.over.get() ? null : Clerks.this.papers.poll();
		}

		private int draft(String[] paper, int revision) {
			String answer = timed(Clerks.this.drafts, address(paper) + "/draft", paper, revision, 200);
			Matcher matcher = Pattern.compile("\"revision\":(\\d+)").matcher(answer);
			return matcher.find() ? Integer.parseInt(matcher.group(1)) : revision;
		}

		private void submit(String[] paper, int revision) {
			timed(Clerks.this.submits, address(paper), paper, revision, 200);
		}

		private String address(String[] paper) {
			return "/office/%s/stations/%s/%s/1".formatted(Clerks.this.election, paper[0], paper[1]);
		}

		private String timed(Queue<Long> times, String address, String[] paper, int revision, int expected) {
			Map<String, String> fields = new LinkedHashMap<>(figures(paper));
			fields.put("revision", String.valueOf(revision));
			fields.put("requestKey", UUID.randomUUID().toString());
			fields.put("tab", "bench");
			fields.put("_csrf", this.token);
			long start = System.nanoTime();
			try {
				HttpResponse<String> answer = post(address, fields);
				times.add(System.nanoTime() - start);
				if (answer.statusCode() != expected) {
					Clerks.this.failed.increment();
				}
				return answer.body();
			}
			catch (IOException | InterruptedException ex) {
				Clerks.this.failed.increment();
				return "";
			}
		}

		private void pause() {
			try {
				Thread.sleep(PAUSE);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		}

		private String get(String address) throws IOException, InterruptedException {
			return this.client.send(HttpRequest.newBuilder(URI.create(Clerks.this.base + address)).build(),
					BodyHandlers.ofString())
				.body();
		}

		private HttpResponse<String> post(String address, Map<String, String> fields)
				throws IOException, InterruptedException {
			String body = fields.entrySet()
				.stream()
				.map((field) -> encode(field.getKey()) + "=" + encode(field.getValue()))
				.collect(Collectors.joining("&"));
			return this.client.send(HttpRequest.newBuilder(URI.create(Clerks.this.base + address))
				.header("Content-Type", "application/x-www-form-urlencoded")
				.header("X-Requested-With", "fetch")
				.POST(BodyPublishers.ofString(body))
				.build(), BodyHandlers.ofString());
		}

		private static String token(String page) throws IOException {
			Matcher matcher = TOKEN.matcher(page);
			if (!matcher.find()) {
				throw new IOException("no token in the page");
			}
			return matcher.group(1);
		}

		private static String encode(String text) {
			return URLEncoder.encode(text, StandardCharsets.UTF_8);
		}

	}

}
