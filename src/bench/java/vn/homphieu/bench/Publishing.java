package vn.homphieu.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import vn.homphieu.HomPhieuApplication;
import vn.homphieu.election.Councils;
import vn.homphieu.election.Elections;
import vn.homphieu.result.Publications;
import vn.homphieu.result.Resolution;

/**
 * Publishes one council after the other beside a running server and watches until the
 * server shows it: {@code BASE ELECTION COUNCILS RATE SECONDS}, where COUNCILS has a line
 * {@code council,constituency} for each council with one constituency that is complete
 * and not public, and the lines that were used are taken out of it. It publishes at fixed
 * times as the command does, and prints the median and the 99th percentile of the
 * milliseconds from the commit to the first answer with the new resolution, and how many
 * could not be published or never showed it; the first of them is told in words.
 */
public final class Publishing {

	private static final long PATIENCE = TimeUnit.SECONDS.toNanos(10);

	private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private static final Queue<Long> TIMES = new ConcurrentLinkedQueue<>();

	private static final LongAdder LOST = new LongAdder();

	private static final AtomicBoolean TOLD = new AtomicBoolean();

	private Publishing() {
	}

	/**
	 * Publishes and prints what the class says.
	 * @param args what the class says
	 * @throws Exception if the server or the database is gone
	 */
	public static void main(String[] args) throws Exception {
		// Started from its source, this class has a loader of its own, in which the portal's proxies cannot be made.
		Thread.currentThread().setContextClassLoader(HomPhieuApplication.class.getClassLoader());
		Path file = Path.of(args[2]);
		List<String> lines = Files.readAllLines(file);
		int rate = Integer.parseInt(args[3]);
		int number = Math.min(lines.size(), rate * Integer.parseInt(args[4]));
		try (ConfigurableApplicationContext context = new SpringApplicationBuilder(HomPhieuApplication.class)
			.properties(Map.of("logging.level.root", "warn", "spring.main.banner-mode", "off"))
			.run("--portal.mode=command", "--server.port=-1", "--management.server.port=-1")) {
			publish(context, args[0] + "/elections/" + args[1] + "/constituencies/", args[1],
					lines.subList(0, number), rate);
		}
		Files.write(file, lines.subList(number, lines.size()));
		long[] sorted = TIMES.stream().mapToLong(Long::longValue).toArray();
		Arrays.sort(sorted);
		System.out.println(percentile(sorted, 50) + " " + percentile(sorted, 99) + " " + LOST.sum());
		System.exit(0);
	}

	private static void publish(ConfigurableApplicationContext context, String address, String slug,
			List<String> lines, int rate) throws Exception {
		Publications publications = context.getBean(Publications.class);
		Councils councils = context.getBean(Councils.class);
		long election = context.getBean(Elections.class).require(slug).id();
		for (String line : lines) {
			get(address + line.split(",")[1]);
		}
		List<Thread> threads = new ArrayList<>();
		long start = System.nanoTime();
		for (int i = 0; i < lines.size(); i++) {
			long due = start + i * TimeUnit.SECONDS.toNanos(1) / rate;
			for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
				LockSupport.parkNanos(wait);
			}
			String[] line = lines.get(i).split(",");
			String number = "B" + start % 1_000_000 + "-" + i;
			threads.add(Thread.startVirtualThread(() -> {
				try {
					publications.publish(election, councils.require(election, line[0]).id(),
							new Resolution(number, LocalDate.of(2021, 6, 1), "bench"));
					watch(address + line[1], number);
				}
				catch (IOException | InterruptedException | RuntimeException ex) {
					lose(line[0] + ": " + ex);
				}
			}));
		}
		for (Thread thread : threads) {
			thread.join();
		}
	}

	private static void watch(String address, String number) throws IOException, InterruptedException {
		long committed = System.nanoTime();
		while (System.nanoTime() - committed < PATIENCE) {
			if (get(address).contains(number)) {
				TIMES.add(System.nanoTime() - committed);
				return;
			}
			LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(2));
		}
		lose(address + " never showed " + number);
	}

	private static void lose(String why) {
		LOST.increment();
		if (TOLD.compareAndSet(false, true)) {
			System.err.println(why);
		}
	}

	private static String get(String address) throws IOException, InterruptedException {
		return CLIENT.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString()).body();
	}

	private static String percentile(long[] sorted, int percent) {
		long nanos = (sorted.length == 0) ? 0
				: sorted[Math.max(0, (int) Math.ceil(sorted.length * percent / 100.0) - 1)];
		return String.format(Locale.ROOT, "%.2f", nanos / 1_000_000.0);
	}

}
