package vn.homphieu.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.homphieu.account.AccountDetails;
import vn.homphieu.account.Accounts;
import vn.homphieu.account.Actor;
import vn.homphieu.account.Responsibility;
import vn.homphieu.account.Role;
import vn.homphieu.kernel.NotFoundException;
import vn.homphieu.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The queue on a real database: once, one at a time, taken up again, cancelled. */
@PortalTest(properties = { "portal.jobs.workers=0", "portal.jobs.silence=3s" })
@Import(JobsTests.Works.class)
class JobsTests {

	@Autowired
	private Jobs jobs;

	@Autowired
	private JobQueue queue;

	@Autowired
	private JobBench bench;

	@Autowired
	private Accounts accounts;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Steps steps;

	private final ExecutorService threads = Executors.newCachedThreadPool();

	private Actor an;

	private Actor binh;

	@BeforeEach
	void makeAccounts() {
		this.an = official("an.job");
		this.binh = official("binh.job");
		this.steps.reset();
	}

	@AfterEach
	void clear() throws InterruptedException {
		this.steps.go.countDown();
		this.threads.shutdown();
		assertThat(this.threads.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
		this.jdbc.sql("delete from job").update();
	}

	@Test
	void tenWhoAskAtOnceGetOneJob() throws Exception {
		List<Callable<Long>> asking = new ArrayList<>();
		for (int person = 0; person < 10; person++) {
			Actor actor = actor("person" + person);
			asking.add(() -> this.jobs.submit(actor, "steps", "same", Map.of("n", "1")));
		}
		List<Future<Long>> asked = this.threads.invokeAll(asking);
		long job = asked.getFirst().get();
		for (int person = 0; person < 10; person++) {
			assertThat(asked.get(person).get()).isEqualTo(job);
			assertThat(this.jobs.require(actor("person" + person), job).state()).isEqualTo(JobState.QUEUED);
		}
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> this.jobs.require(this.an, job));
	}

	@Test
	void workersNeverTakeTheSameJobNorTwoOfOnePerson() throws Exception {
		for (int number = 0; number < 8; number++) {
			this.jobs.submit(actor("person" + number % 4), "steps", "key" + number, Map.of());
		}
		List<Callable<List<Long>>> workers = new ArrayList<>();
		for (int number = 0; number < 8; number++) {
			String worker = "w" + number;
			workers.add(() -> this.queue.claim(worker, Duration.ofSeconds(10))
				.map((job) -> List.of(job.id()))
				.orElse(List.of()));
		}
		List<Long> taken = new ArrayList<>();
		for (Future<List<Long>> future : this.threads.invokeAll(workers)) {
			taken.addAll(future.get());
		}
		for (int more = 0; more < 8; more++) {
			this.queue.claim("more" + more, Duration.ofSeconds(10)).ifPresent((job) -> taken.add(job.id()));
		}
		assertThat(taken).hasSize(4).doesNotHaveDuplicates();
		assertThat(this.jdbc.sql("select count(distinct asked_by) from job where state = 'RUNNING'")
			.query(Integer.class)
			.single()).isEqualTo(4);
	}

	@Test
	void whatADeadWorkerLeavesIsTakenUpAndGoesOnInItsFolder() throws Exception {
		long job = this.jobs.submit(this.an, "steps", "resumed", Map.of());
		this.steps.dieAt = 2;
		this.threads.execute(() -> this.bench.doNext("first"));
		assertThat(this.steps.reached.await(10, TimeUnit.SECONDS)).isTrue();
		assertThat(this.queue.claim("second", Duration.ofSeconds(3))).isEmpty();
		this.jdbc.sql("update job set alive_at = alive_at - interval '1 minute'").update();
		this.steps.dieAt = -1;
		assertThat(this.bench.doNext("second")).isTrue();
		assertThat(this.jobs.require(this.an, job)).satisfies((done) -> {
			assertThat(done.state()).isEqualTo(JobState.DONE);
			assertThat(done.result()).isEqualTo("/made/by/second/from/2");
		});
	}

	@Test
	void whatEndedThreeServersIsNotBegunAgain() {
		long job = this.jobs.submit(this.an, "steps", "killer", Map.of());
		for (int time = 0; time < 3; time++) {
			assertThat(this.queue.claim("dead" + time, Duration.ofSeconds(3))).isPresent();
			this.jdbc.sql("update job set alive_at = alive_at - interval '1 minute'").update();
		}
		this.bench.doNext("fourth");
		assertThat(this.jobs.require(this.an, job).fault()).isEqualTo("CRASHED");
	}

	@Test
	void isCancelledWithinASecond() throws Exception {
		long job = this.jobs.submit(this.an, "steps", "cancelled", Map.of());
		this.steps.dieAt = 1;
		Future<Boolean> working = this.threads.submit(() -> this.bench.doNext("w"));
		assertThat(this.steps.reached.await(10, TimeUnit.SECONDS)).isTrue();
		this.jobs.cancel(this.an, job);
		long begun = System.nanoTime();
		this.bench.beat();
		assertThat(working.get(1, TimeUnit.SECONDS)).isTrue();
		assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(1));
		assertThat(this.jobs.require(this.an, job).state()).isEqualTo(JobState.CANCELLED);
		assertThat(this.steps.folder).doesNotExist();
	}

	@Test
	void goesOnForTheOthersWhenOneLeaves() {
		long job = this.jobs.submit(this.an, "steps", "shared", Map.of());
		this.jobs.submit(this.binh, "steps", "shared", Map.of());
		this.jobs.cancel(this.an, job);
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> this.jobs.require(this.an, job));
		assertThat(this.jobs.require(this.binh, job).isActive()).isTrue();
		this.jobs.cancel(this.binh, job);
		assertThat(this.jobs.require(this.binh, job).state()).isEqualTo(JobState.CANCELLED);
		assertThat(this.jobs.submit(this.an, "steps", "shared", Map.of())).isNotEqualTo(job);
	}

	@Test
	void isRefusedWhenTheAccountIsNoLongerInUse() {
		long job = this.jobs.submit(this.an, "steps", "refused", Map.of());
		this.accounts.enable(Actor.OPERATOR, this.an.username(), false);
		try {
			this.bench.doNext("w");
			assertThat(this.jobs.require(this.an, job).fault()).isEqualTo("FORBIDDEN");
		}
		finally {
			this.accounts.enable(Actor.OPERATOR, this.an.username(), true);
		}
	}

	@Test
	void givenBackByAServerThatStopsItWaitsAgain() throws Exception {
		long job = this.jobs.submit(this.an, "steps", "given back", Map.of());
		this.steps.dieAt = 3;
		Future<Boolean> working = this.threads.submit(() -> this.bench.doNext("w"));
		assertThat(this.steps.reached.await(10, TimeUnit.SECONDS)).isTrue();
		this.bench.giveBack();
		working.get(5, TimeUnit.SECONDS);
		this.bench.open();
		assertThat(this.jobs.require(this.an, job).state()).isEqualTo(JobState.QUEUED);
		this.steps.dieAt = -1;
		this.bench.doNext("again");
		assertThat(this.jobs.require(this.an, job).result()).isEqualTo("/made/by/again/from/3");
	}

	@Test
	void tellsWhyItFailedAndWhatIsNews() {
		long job = this.jobs.submit(this.an, "fails", "fails", Map.of());
		this.bench.doNext("w");
		assertThat(this.jobs.news(this.an)).singleElement()
			.satisfies((info) -> assertThat(info.fault() + info.faultDetail()).isEqualTo("MOVING7"));
		this.jobs.seen(this.an, job);
		assertThat(this.jobs.news(this.an)).isEmpty();
		for (int more = 0; more < Jobs.MOST; more++) {
			this.jobs.submit(this.an, "steps", "more" + more, Map.of());
		}
		assertThatExceptionOfType(JobRefusedException.class)
			.isThrownBy(() -> this.jobs.submit(this.an, "steps", "too much", Map.of()));
	}

	private Actor official(String username) {
		try {
			this.accounts.require(username);
		}
		catch (NotFoundException ex) {
			this.accounts.add(Actor.OPERATOR,
					new AccountDetails(username, "Người Hỏi", Role.AUDITOR, Responsibility.EVERYWHERE));
		}
		return actor(username);
	}

	private static Actor actor(String username) {
		return new Actor(1, username, username, Role.AUDITOR, new Responsibility("VN", Set.of(), Set.of()), "192.0.2.1",
				false);
	}

	/** Work in five steps that can be held up, or seem to die, at one of them. */
	static final class Steps implements JobWork {

		private volatile int dieAt = -1;

		private volatile CountDownLatch reached = new CountDownLatch(1);

		private volatile CountDownLatch go = new CountDownLatch(1);

		private volatile Path folder = Path.of(".");

		void reset() {
			this.dieAt = -1;
			this.reached = new CountDownLatch(1);
			this.go = new CountDownLatch(1);
		}

		@Override
		public String kind() {
			return "steps";
		}

		@Override
		public void run(JobRun run) throws Exception {
			this.folder = run.folder();
			Path done = run.folder().resolve("done");
			int from = Files.exists(done) ? Integer.parseInt(Files.readString(done)) : 0;
			for (int step = from; step < 5; step++) {
				run.progress(step, 5);
				Files.writeString(done, String.valueOf(step));
				if (step == this.dieAt) {
					this.reached.countDown();
					this.go.await();
				}
			}
			run.result("/made/by/" + ((RunningJob) run).worker() + "/from/" + from);
		}

	}

	/** Work for these tests. */
	@TestConfiguration(proxyBeanMethods = false)
	static class Works {

		@Bean
		Steps steps() {
			return new Steps();
		}

		@Bean
		JobWork fails() {
			return new JobWork() {
				@Override
				public String kind() {
					return "fails";
				}

				@Override
				public void run(JobRun run) {
					throw new JobFailedException("MOVING", "7");
				}
			};
		}

	}

}
