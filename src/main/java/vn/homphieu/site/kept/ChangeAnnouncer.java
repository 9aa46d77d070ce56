package vn.homphieu.site.kept;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

import vn.homphieu.result.PublicChange;

/**
 * Tells every node what changed, in the transaction that changes it: PostgreSQL delivers
 * with the commit, or not at all.
 */
@Component
class ChangeAnnouncer {

	private final JdbcClient jdbc;

	private final KeptPages pages;

	ChangeAnnouncer(JdbcClient jdbc, KeptPages pages) {
		this.jdbc = jdbc;
		this.pages = pages;
	}

	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	void announce(PublicChange change) {
		for (String notice : ChangeNotice.of(change)) {
			this.jdbc.sql("select pg_notify(:channel, :notice)")
				.param("channel", ChangeNotice.CHANNEL)
				.param("notice", notice)
				.query((row) -> {
				});
		}
	}

	/**
	 * Does not wait for the notice: whoever published sees it at once on his own node.
	 */
	@TransactionalEventListener
	void drop(PublicChange change) {
		this.pages.drop(change);
	}

}
