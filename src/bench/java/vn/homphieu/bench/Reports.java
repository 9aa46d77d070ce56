package vn.homphieu.bench;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Asks for a report as an official does and waits until it is there:
 * {@code BASE USERNAME PASSWORD ELECTION REPORT AREA FORMAT [PART]}. It prints the
 * seconds from the order to the page that hands the report out, and that page's address.
 */
public final class Reports {

	private static final String MADE = "/office/reports/made/";

	private static final Pattern FOUND = Pattern.compile("\"(" + MADE + "[A-Z0-9-]+)[\"/]");

	private static final long PAUSE_MILLIS = 200;

	private Reports() {
	}

	/**
	 * Asks for a report.
	 * @param args what the class says
	 * @throws Exception if it is refused or fails
	 */
	public static void main(String[] args) throws Exception {
		Clerk official = new Clerk(args[0], args[1], args[2]);
		Map<String, String> order = new LinkedHashMap<>();
		order.put("election", args[3]);
		order.put("report", args[4]);
		order.put("area", args[5]);
		order.put("format", args[6]);
		order.put("part", (args.length > 7) ? args[7] : "");
		order.put("language", "vi");
		long start = System.nanoTime();
		Clerk.Answer answer = official.post("/office/reports", order);
		if (answer.status() >= 400 || answer.location().isEmpty()) {
			throw new IOException("refused: " + answer.status() + " " + answer.body());
		}
		String address = answer.location().substring(answer.location().indexOf("/office"));
		while (!address.startsWith(MADE)) {
			Thread.sleep(PAUSE_MILLIS);
			address = made(official.get(address), address);
		}
		System.out.println(String.format(Locale.ROOT, "%.2f ",
				(System.nanoTime() - start) / (double) TimeUnit.SECONDS.toNanos(1)) + address);
	}

	/** Where the report is, or the job's page again. */
	private static String made(Clerk.Answer page, String job) throws IOException {
		if (page.body().contains("class=\"note bad\"")) {
			throw new IOException("the report failed: " + page.body());
		}
		Matcher found = FOUND.matcher(page.body());
		return found.find() ? found.group(1) : job;
	}

}
