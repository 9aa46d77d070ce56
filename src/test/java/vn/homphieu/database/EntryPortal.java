package vn.homphieu.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

import vn.homphieu.HomPhieuApplication;
import vn.homphieu.account.Actor;
import vn.homphieu.account.Role;
import vn.homphieu.datapackage.PackageImport;
import vn.homphieu.election.Elections;
import vn.homphieu.result.Recount;
import vn.homphieu.tally.EntryService;
import vn.homphieu.tally.PaperAddress;
import vn.homphieu.tally.ReviewService;
import vn.homphieu.testing.Clerks;
import vn.homphieu.testing.EmptyElection;
import vn.homphieu.testing.TypedMinutes;

/**
 * A whole portal in which clerks enter minutes until it is killed. Each writer takes the
 * minutes of its own voting areas one after the other through four steps – a draft, the
 * first entry, the second, the approval – and notes a step only when it was acknowledged.
 */
final class EntryPortal {

	static final String SLUG = "killed";

	/** Voting areas of the election: more than all writers finish. */
	static final int STATIONS = 4_000;

	static final int STEPS = 4;

	private static final Actor AN = Clerks.of(Role.CLERK, 9401, "an");

	private static final Actor BINH = Clerks.of(Role.CLERK, 9402, "binh");

	private static final Actor REVIEWER = Clerks.of(Role.REVIEWER, 9403, "duyet");

	private final EntryService entries;

	private final ReviewService reviews;

	private EntryPortal(EntryService entries, ReviewService reviews) {
		this.entries = entries;
		this.reviews = reviews;
	}

	/** Arguments: home, programs, file of acknowledgements, steps before it says so. */
	public static void main(String[] arguments) throws Exception {
		ConfigurableApplicationContext context = SpringApplication.run(HomPhieuApplication.class, "--server.port=0",
				"--portal.home=" + arguments[0], "--portal.programs=" + arguments[1],
				"--portal.demonstration.load=false");
		Elections elections = context.getBean(Elections.class);
		if (elections.find(SLUG).isEmpty()) {
			EmptyElection.load(SLUG, STATIONS, context.getBean(PackageImport.class),
					Files.createTempDirectory(Path.of(arguments[0]), "package"));
		}
		System.out.println("differences: "
				+ context.getBean(Recount.class).recount(elections.require(SLUG).id()).differences().size());
		EntryPortal portal = new EntryPortal(context.getBean(EntryService.class), context.getBean(ReviewService.class));
		Acknowledged acknowledged = Acknowledged.in(Path.of(arguments[2]));
		CountDownLatch warm = new CountDownLatch(Acknowledged.WRITERS);
		int before = Integer.parseInt(arguments[3]);
		for (int writer = 0; writer < Acknowledged.WRITERS; writer++) {
			int number = writer;
			Thread.ofPlatform().start(() -> portal.enter(number, acknowledged, before, warm));
		}
		warm.await();
		System.out.println("writing");
	}

	/** The voting area of a writer's paper, counted from 0. */
	static String station(int writer, long paper) {
		return "S" + (1 + writer + Acknowledged.WRITERS * paper);
	}

	private void enter(int writer, Acknowledged acknowledged, int before, CountDownLatch warm) {
		try {
			long done = acknowledged.rows(writer);
			for (int step = 1; true; step++) {
				take((int) (done % STEPS), new PaperAddress(SLUG, station(writer, done / STEPS), "C1", 1));
				acknowledged.set(writer, ++done);
				if (step == before) {
					warm.countDown();
				}
			}
		}
		catch (DataAccessException | TransactionException ex) {
			// The database went first; the counters say what was promised.
			warm.countDown();
		}
	}

	private void take(int step, PaperAddress paper) {
		switch (step) {
			case 0 -> this.entries.saveDraft(AN, paper, TypedMinutes.commune().draft());
			case 1 -> this.entries.submit(AN, paper, TypedMinutes.commune().from(1).submission());
			case 2 -> this.entries.submit(BINH, paper, TypedMinutes.commune().submission());
			default -> this.reviews.approve(REVIEWER, paper, this.reviews.open(REVIEWER, paper).sheet().revision(), 1);
		}
	}

}
