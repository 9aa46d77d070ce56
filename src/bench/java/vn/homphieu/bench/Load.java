package vn.homphieu.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * Asks a server for pages: {@code walk BASE FILE [TIMES]} one after the other, or
 * {@code rate BASE FILE RATE SECONDS} at fixed times. A slow answer delays no later
 * request as long as fewer than {@value #OPEN} are open, and a request that is sent late counts
 * from the time it was due, so that a pause of the server is not left out. Where the server
 * falls behind by {@value #PATIENCE} seconds, the rest counts as failed.
 */
public final class Load {

	private static final int OPEN = 200;

	private static final int PATIENCE = 10;

	private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private Load() {
	}

	/**
	 * Loads a server and prints: {@code walk} the median and the 99th percentile;
	 * {@code rate} these, the requests answered a second and the failed ones. Times are
	 * in milliseconds.
	 * @param args what the class says
	 * @throws Exception if the addresses cannot be read or the server is gone
	 */
	public static void main(String[] args) throws Exception {
		List<HttpRequest> requests = Files.readAllLines(Path.of(args[2]))
			.stream()
			.map((path) -> HttpRequest.newBuilder(URI.create(args[1] + path)).header("Accept-Encoding", "gzip").build())
			.toList();
		if (args[0].equals("walk")) {
			walk(requests, (args.length > 3) ? Path.of(args[3]) : null);
		}
		else {
			rate(requests, Integer.parseInt(args[3]), Integer.parseInt(args[4]));
		}
		System.exit(0);
	}

	private static void walk(List<HttpRequest> requests, Path times) throws IOException, InterruptedException {
		long[] nanos = new long[requests.size()];
		for (int i = 0; i < nanos.length; i++) {
			long start = System.nanoTime();
			int status = CLIENT.send(requests.get(i), BodyHandlers.ofByteArray()).statusCode();
			nanos[i] = System.nanoTime() - start;
			if (status != 200) {
				throw new IOException(status + " for " + requests.get(i).uri());
			}
		}
		if (times != null) {
			Files.writeString(times,
					LongStream.of(nanos).mapToObj(Load::milliseconds).collect(Collectors.joining("\n", "", "\n")),
					StandardOpenOption.CREATE, StandardOpenOption.APPEND);
		}
		Arrays.sort(nanos);
		System.out.println(percentile(nanos, 50) + " " + percentile(nanos, 99));
	}

	private static void rate(List<HttpRequest> requests, int rate, int seconds) throws InterruptedException {
		long[] nanos = new long[rate * seconds];
		LongAdder failed = new LongAdder();
		Semaphore open = new Semaphore(OPEN);
		long start = System.nanoTime();
		for (int i = 0; i < nanos.length; i++) {
			long due = start + i * TimeUnit.SECONDS.toNanos(1) / rate;
			for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
				LockSupport.parkNanos(wait);
			}
			open.acquire();
			if (System.nanoTime() - due > TimeUnit.SECONDS.toNanos(PATIENCE)) {
				Arrays.fill(nanos, i, nanos.length, System.nanoTime() - due);
				failed.add(nanos.length - i);
				open.release();
				break;
			}
			int number = i;
			CLIENT.sendAsync(requests.get(i % requests.size()), BodyHandlers.discarding())
				.whenComplete((answer, failure) -> {
					nanos[number] = System.nanoTime() - due;
					if (failure != null || answer.statusCode() != 200) {
						failed.increment();
					}
					open.release();
				});
		}
		open.acquire(OPEN);
		double took = (System.nanoTime() - start) / (double) TimeUnit.SECONDS.toNanos(1);
		Arrays.sort(nanos);
		System.out.println(percentile(nanos, 50) + " " + percentile(nanos, 99) + " "
				+ String.format(Locale.ROOT, "%.1f", nanos.length / took) + " " + failed.sum());
	}

	/** The smallest time that at least so many per cent do not exceed. */
	private static String percentile(long[] sorted, int percent) {
		return milliseconds(sorted[Math.max(0, (int) Math.ceil(sorted.length * percent / 100.0) - 1)]);
	}

	private static String milliseconds(long nanos) {
		return String.format(Locale.ROOT, "%.2f", nanos / 1_000_000.0);
	}

}
