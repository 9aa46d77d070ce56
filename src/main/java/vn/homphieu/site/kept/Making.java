package vn.homphieu.site.kept;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.jspecify.annotations.Nullable;

/** A page being made for everybody who asks meanwhile. */
final class Making {

	/** Who has waited as long makes the page for himself. */
	private static final int PATIENCE_SECONDS = 10;

	private final PageKey key;

	private final CompletableFuture<@Nullable KeptPage> page = new CompletableFuture<>();

	private volatile boolean stale;

	Making(PageKey key) {
		this.key = key;
	}

	PageKey key() {
		return this.key;
	}

	/** What the page shows has changed since it was begun: it is not to be kept. */
	void outdate() {
		this.stale = true;
	}

	boolean isStale() {
		return this.stale;
	}

	void finish(@Nullable KeptPage made) {
		this.page.complete(made);
	}

	/** Waits for the page; null if it was not to be had. */
	@Nullable KeptPage await() throws InterruptedException, ExecutionException {
		try {
			return this.page.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
		}
		catch (TimeoutException ex) {
			return null;
		}
	}

}
