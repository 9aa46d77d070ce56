package vn.homphieu.datapackage;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.homphieu.account.FromConsole;
import vn.homphieu.result.PublicChange;

/** Removes elections that may go: simulated, practice, or never published. */
@Service
public class ElectionRemoval {

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	ElectionRemoval(JdbcClient jdbc, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.events = events;
	}

	/**
	 * Removes an election with everything that belongs to it. Only the owner of the
	 * tables may delete minutes, so a function of the database does it and decides.
	 * @param slug short name of an existing election
	 * @return whether it was removed; false if it is real and published
	 */
	@FromConsole
	@Transactional
	public boolean remove(String slug) {
		boolean real = this.jdbc.sql("""
				select not simulated and exists (
					select 1 from constituency_publication p join constituency c on c.id = p.constituency_id
					where c.election_id = e.id)
				from election e where slug = :slug""").param("slug", slug).query(Boolean.class).single();
		if (!real) {
			this.jdbc.sql("select remove_election(:slug)").param("slug", slug).query((row) -> {
			});
			this.events.publishEvent(PublicChange.whole(slug));
		}
		return !real;
	}

}
