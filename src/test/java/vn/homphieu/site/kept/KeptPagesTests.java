package vn.homphieu.site.kept;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.util.unit.DataSize;

import vn.homphieu.result.PublicChange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

class KeptPagesTests {

	private static final PageKey PROVINCE = PageKeyTests.key("/elections/2021/areas/31");

	private static final PublicChange PUBLISHED = new PublicChange("2021", Set.of("areas/31"));

	private final KeptPages pages = new KeptPages(new PagesProperties(DataSize.ofKilobytes(200)));

	@BeforeEach
	void keep() {
		this.pages.keep();
	}

	@Test
	void manyFirstReadersMakeOnePage() throws Exception {
		AtomicInteger renderings = new AtomicInteger();
		CountDownLatch go = new CountDownLatch(1);
		try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<@Nullable KeptPage>> read = new ArrayList<>();
			for (int i = 0; i < 100; i++) {
				read.add(readers.submit(() -> this.pages.get(PROVINCE, () -> {
					go.await();
					return page(PROVINCE, "page " + renderings.incrementAndGet());
				})));
			}
			go.countDown();
			for (Future<@Nullable KeptPage> reader : read) {
				assertThat(text(reader.get())).isEqualTo("page 1");
			}
		}
		assertThat(renderings).hasValue(1);
	}

	@Test
	void aFailedRenderingIsNotKeptAndTheNextReaderTriesAgain() throws Exception {
		assertThatIllegalStateException().isThrownBy(() -> this.pages.get(PROVINCE, () -> {
			throw new IllegalStateException("no connection");
		}));
		assertThat(this.pages.find(PROVINCE.address())).isNull();
		assertThat(text(this.pages.get(PROVINCE, () -> page(PROVINCE, "well")))).isEqualTo("well");
	}

	@Test
	void whoWaitsForAFailedRenderingIsLeftToHisOwn() throws Exception {
		try (Reader first = new Reader(PROVINCE)) {
			try (ExecutorService other = Executors.newVirtualThreadPerTaskExecutor()) {
				Future<@Nullable KeptPage> waiting = other.submit(() -> this.pages.get(PROVINCE, () -> first.made));
				first.fail();
				assertThat(waiting.get()).isNull();
			}
		}
	}

	@Test
	void aPageBegunBeforeADropIsNotKeptAfterIt() throws Exception {
		try (Reader first = new Reader(PROVINCE)) {
			this.pages.drop(PUBLISHED);
			first.finish(page(PROVINCE, "old"));
			assertThat(this.pages.find(PROVINCE.address())).isNull();
		}
	}

	@Test
	void whoAsksAfterADropIsNotGivenAPageBegunBefore() throws Exception {
		try (Reader first = new Reader(PROVINCE)) {
			this.pages.drop(PUBLISHED);
			assertThat(text(this.pages.get(PROVINCE, () -> page(PROVINCE, "new")))).isEqualTo("new");
			first.finish(page(PROVINCE, "old"));
			assertThat(text(this.pages.find(PROVINCE.address()))).isEqualTo("new");
		}
	}

	@Test
	void aDropLeavesTheRest() throws Exception {
		PageKey other = PageKeyTests.key("/elections/2021/areas/32");
		this.pages.get(PROVINCE, () -> page(PROVINCE, "a"));
		this.pages.get(other, () -> page(other, "b"));
		this.pages.drop(PUBLISHED);
		assertThat(this.pages.find(PROVINCE.address())).isNull();
		assertThat(text(this.pages.find(other.address()))).isEqualTo("b");
	}

	@Test
	void isBoundedInBytes() throws Exception {
		Random random = new Random(1);
		for (int i = 0; i < 500; i++) {
			PageKey key = PageKeyTests.key("/elections/2021/areas/" + i);
			byte[] bytes = new byte[random.nextInt(10_000)];
			random.nextBytes(bytes);
			this.pages.get(key, () -> KeptPage.of(key, "text/html", List.of(), bytes));
		}
		assertThat(this.pages.size().toKilobytes()).isBetween(100L, 200L);
	}

	@Test
	void keepsNothingWhileChangesGoUnheard() throws Exception {
		this.pages.get(PROVINCE, () -> page(PROVINCE, "kept"));
		this.pages.forget();
		assertThat(this.pages.find(PROVINCE.address())).isNull();
		assertThat(text(this.pages.get(PROVINCE, () -> page(PROVINCE, "shown")))).isEqualTo("shown");
		assertThat(this.pages.find(PROVINCE.address())).isNull();
	}

	private static KeptPage page(PageKey key, String text) {
		return KeptPage.of(key, "text/html", List.of(), text.getBytes(StandardCharsets.UTF_8));
	}

	private static String text(@Nullable KeptPage page) {
		return new String(Objects.requireNonNull(page).plain().bytes(), StandardCharsets.UTF_8);
	}

	/** Somebody whose page is being made until the test lets it be finished. */
	private final class Reader implements AutoCloseable, Callable<@Nullable KeptPage> {

		private final CountDownLatch begun = new CountDownLatch(1);

		private final CountDownLatch finished = new CountDownLatch(1);

		private final ExecutorService thread = Executors.newSingleThreadExecutor();

		private final Future<@Nullable KeptPage> read;

		private @Nullable KeptPage made;

		Reader(PageKey key) throws InterruptedException {
			this.read = this.thread.submit(() -> KeptPagesTests.this.pages.get(key, this));
			this.begun.await();
		}

		@Override
		public @Nullable KeptPage call() throws InterruptedException {
			this.begun.countDown();
			this.finished.await();
			return this.made;
		}

		void finish(KeptPage page) throws Exception {
			this.made = page;
			this.finished.countDown();
			this.read.get();
		}

		void fail() {
			this.finished.countDown();
			await().until(this.read::isDone);
		}

		@Override
		public void close() {
			this.finished.countDown();
			this.thread.close();
		}

	}

}
