package vn.homphieu.job;

import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.homphieu.account.AccountInfo;
import vn.homphieu.account.Accounts;
import vn.homphieu.account.Actor;
import vn.homphieu.kernel.NotFoundException;

/** Tells with whose rights a job is done: those that the person has now. */
@Component
class JobActors {

	private static final String ASKERS = """
			select a.username, a.address from job_asker a join job j on j.id = a.job_id
			where j.id = :job order by a.username = j.asked_by desc, a.asked_at, a.username
			""";

	private final JdbcClient jdbc;

	private final Accounts accounts;

	JobActors(JdbcClient jdbc, Accounts accounts) {
		this.jdbc = jdbc;
		this.accounts = accounts;
	}

	/** Who asked for a job. */
	record Asker(String username, String address) {
	}

	/**
	 * The first of those who asked whose account is still in use; empty if nobody's is.
	 */
	Optional<Actor> of(long job) {
		return this.jdbc.sql(ASKERS)
			.param("job", job)
			.query(Asker.class)
			.list()
			.stream()
			.flatMap((asker) -> actor(asker).stream())
			.findFirst();
	}

	private Optional<Actor> actor(Asker asker) {
		if (asker.username().equals(Actor.OPERATOR.username())) {
			return Optional.of(Actor.OPERATOR);
		}
		try {
			AccountInfo account = this.accounts.require(asker.username());
			return account.enabled()
					? Optional.of(new Actor(account.id(), account.details().username(), account.details().name(),
							account.details().role(), account.details().responsibility(), asker.address(), false))
					: Optional.empty();
		}
		catch (NotFoundException ex) {
			return Optional.empty();
		}
	}

}
