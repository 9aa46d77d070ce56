package vn.homphieu.site.kept;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import vn.homphieu.database.Mode;
import vn.homphieu.database.PortalDatabase;
import vn.homphieu.database.PortalProperties;

/**
 * Hears on a connection of its own what changed, whichever node or command changed it.
 * Pages are kept only while it hears.
 */
@Component
class ChangeListener implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(ChangeListener.class);

	/** Of its thread and its connection. */
	static final String NAME = "changes";

	/** Before the demonstration is loaded and the port opens. */
	private static final int PHASE = -1;

	/** After so long a silence the connection is tried: a dead one makes no sound. */
	private static final int SILENCE_MILLIS = 5_000;

	private static final int ANSWER_SECONDS = 5;

	private static final long PAUSE_MILLIS = 500;

	private final PortalDatabase database;

	private final PortalProperties portal;

	private final KeptPages pages;

	private CountDownLatch stopped = new CountDownLatch(0);

	private volatile @Nullable Connection connection;

	private volatile boolean running;

	ChangeListener(PortalDatabase database, PortalProperties portal, KeptPages pages) {
		this.database = database;
		this.portal = portal;
		this.pages = pages;
	}

	/** A command shows no pages. */
	@Override
	public void start() {
		if (this.portal.mode() == Mode.SERVER) {
			this.stopped = new CountDownLatch(1);
			this.running = true;
			CountDownLatch first = new CountDownLatch(1);
			Thread.ofPlatform().daemon().name(NAME).start(() -> listen(first));
			await(first, TimeUnit.SECONDS.toMillis(ANSWER_SECONDS));
		}
	}

	private void listen(CountDownLatch tried) {
		do {
			try (Connection opened = this.database.connect(NAME)) {
				this.connection = opened;
				try (Statement statement = opened.createStatement()) {
					statement.execute("listen " + ChangeNotice.CHANNEL);
				}
				this.pages.keep();
				tried.countDown();
				hear(opened);
			}
			catch (SQLException ex) {
				logger.atLevel((this.stopped.getCount() > 0) ? Level.WARN : Level.DEBUG)
					.log("Changes are not heard; until they are, no page is kept: {}", ex.getMessage());
			}
			finally {
				this.pages.forget();
				tried.countDown();
			}
		}
		while (!await(this.stopped, PAUSE_MILLIS));
	}

	private void hear(Connection opened) throws SQLException {
		PGConnection notices = opened.unwrap(PGConnection.class);
		while (this.stopped.getCount() > 0) {
			PGNotification[] heard = notices.getNotifications(SILENCE_MILLIS);
			if (heard != null) {
				for (PGNotification notice : heard) {
					this.pages.drop(ChangeNotice.read(notice.getParameter()));
				}
			}
			if ((heard == null || heard.length == 0) && !opened.isValid(ANSWER_SECONDS)) {
				throw new SQLException("the connection is lost");
			}
		}
	}

	private static boolean await(CountDownLatch latch, long millis) {
		try {
			return latch.await(millis, TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return true;
		}
	}

	@Override
	public void stop() {
		this.stopped.countDown();
		this.running = false;
		Connection open = this.connection;
		if (open != null) {
			try {
				open.close();
			}
			catch (SQLException ex) {
				logger.debug("The connection was broken already", ex);
			}
		}
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	@Override
	public int getPhase() {
		return PHASE;
	}

}
