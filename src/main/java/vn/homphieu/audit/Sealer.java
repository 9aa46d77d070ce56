package vn.homphieu.audit;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

import vn.homphieu.database.Mode;
import vn.homphieu.database.PortalProperties;

/** Seals the log in the background while the server runs. */
@Component
@EnableConfigurationProperties(AuditProperties.class)
class Sealer implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(Sealer.class);

	private final AuditChain chain;

	private final AuditProperties properties;

	private final PortalProperties portal;

	private CountDownLatch stopped = new CountDownLatch(0);

	private volatile boolean running;

	Sealer(AuditChain chain, AuditProperties properties, PortalProperties portal) {
		this.chain = chain;
		this.properties = properties;
		this.portal = portal;
	}

	/** A command leaves its entries to the server. */
	@Override
	public void start() {
		if (this.portal.mode() == Mode.SERVER) {
			this.stopped = new CountDownLatch(1);
			this.running = true;
			Thread.ofVirtual().name("sealer").start(this::work);
		}
	}

	private void work() {
		boolean failing = false;
		while (!pause()) {
			try {
				while (this.chain.seal() == AuditChain.BATCH && this.running) {
					logger.debug("A whole batch was sealed; more may wait");
				}
				failing = false;
			}
			catch (DataAccessException | TransactionException ex) {
				if (!failing && this.running) {
					logger.warn("The log is not sealed until the database answers: {}", ex.getMessage());
				}
				failing = true;
			}
		}
	}

	private boolean pause() {
		try {
			return this.stopped.await(this.properties.sealEvery().toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return true;
		}
	}

	@Override
	public void stop() {
		this.running = false;
		this.stopped.countDown();
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

}
