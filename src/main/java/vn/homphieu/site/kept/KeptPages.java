package vn.homphieu.site.kept;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Predicate;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

import vn.homphieu.result.PublicChange;

/**
 * The rendered pages in memory. A page is made once for all who ask at the same time, and
 * kept unless what it shows changed meanwhile.
 */
@Component
class KeptPages {

	private final Cache<String, KeptPage> pages;

	private final Map<String, Making> making = new ConcurrentHashMap<>();

	/**
	 * After a start thousands may ask for different pages at once: more at a time than
	 * the processors make would only be slower, and take all connections.
	 */
	private final Semaphore makers = new Semaphore(2 * Runtime.getRuntime().availableProcessors());

	/** Guards that nothing is kept while something is dropped. */
	private final Object gate = new Object();

	private boolean keeping;

	KeptPages(PagesProperties properties) {
		this.pages = Caffeine.newBuilder()
			.maximumWeight(properties.memory().toBytes())
			.weigher((String address, KeptPage page) -> address.length() + page.weight())
			.executor(Runnable::run)
			.build();
	}

	@Nullable KeptPage find(String address) {
		return this.pages.getIfPresent(address);
	}

	/**
	 * Returns a page, made by whoever asks first while the others wait.
	 * @param key its address
	 * @param rendering makes the page, or nothing if there is none to be kept
	 * @return the page; null if the rendering made none or failed for another reader
	 * @throws Exception if the rendering of this reader fails
	 */
	@Nullable KeptPage get(PageKey key, Callable<@Nullable KeptPage> rendering) throws Exception {
		Making own = new Making(key);
		Making first = this.making.putIfAbsent(key.address(), own);
		if (first != null) {
			return first.await();
		}
		KeptPage page = null;
		try {
			page = find(key.address());
			if (page == null) {
				page = make(rendering);
			}
			return page;
		}
		finally {
			finish(own, page);
		}
	}

	/** Whoever waits here does not wait for a connection, which would end in an error. */
	private @Nullable KeptPage make(Callable<@Nullable KeptPage> rendering) throws Exception {
		this.makers.acquire();
		try {
			return rendering.call();
		}
		finally {
			this.makers.release();
		}
	}

	private void finish(Making own, @Nullable KeptPage page) {
		synchronized (this.gate) {
			if (page != null && this.keeping && !own.isStale()) {
				this.pages.put(own.key().address(), page);
			}
			// Last: whoever no longer finds it being made finds it kept.
			this.making.remove(own.key().address(), own);
		}
		own.finish(page);
	}

	/**
	 * Drops the pages that a change touches, also those being made: nobody who asks from
	 * now on gets one that began before.
	 * @param change what changed, already committed
	 */
	void drop(PublicChange change) {
		synchronized (this.gate) {
			drop((key) -> key.subject().isTouchedBy(change));
		}
	}

	/** Drops all pages and begins to keep them: changes are heard of from now on. */
	void keep() {
		synchronized (this.gate) {
			drop((key) -> true);
			this.keeping = true;
		}
	}

	/** Drops all pages and keeps none, since changes may go unheard. */
	void forget() {
		synchronized (this.gate) {
			this.keeping = false;
			drop((key) -> true);
		}
	}

	private void drop(Predicate<PageKey> touched) {
		this.making.values().removeIf((one) -> {
			if (touched.test(one.key())) {
				one.outdate();
			}
			return one.isStale();
		});
		this.pages.asMap().values().removeIf((page) -> touched.test(page.key()));
	}

	/** Bytes in use. */
	DataSize size() {
		return DataSize.ofBytes(this.pages.policy().eviction().orElseThrow().weightedSize().orElse(0));
	}

}
