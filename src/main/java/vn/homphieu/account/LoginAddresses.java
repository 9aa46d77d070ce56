package vn.homphieu.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import vn.homphieu.kernel.VietnamTime;

/** Counts failed logins by the address that they came from, for all nodes together. */
@Service
class LoginAddresses {

	/** Failures are forgotten so long after the first of them. */
	private static final Duration REMEMBERED = Duration.ofMinutes(15);

	private static final int OF_NETWORK = 4;

	private final JdbcClient jdbc;

	private final Clock clock;

	LoginAddresses(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Seconds until an address may try again; 0 if it may now. */
	@Transactional(readOnly = true)
	public long wait(String address) {
		return this.jdbc.sql("select blocked_until from login_address where address = :address")
			.param("address", network(address))
			.query(OffsetDateTime.class)
			.optional()
			.map((until) -> Math.max(0, Duration.between(this.clock.instant(), until).toSeconds() + 1))
			.orElse(0L);
	}

	/**
	 * Counts a failure, in the caller's transaction.
	 * @return whether the address must wait from now on
	 */
	@BeforeLogin
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean fail(String address) {
		Instant now = this.clock.instant();
		forgetOld(now);
		int failures = this.jdbc.sql("""
				insert into login_address as l (address, failures, since) values (:address, 1, :now)
				on conflict on constraint login_address_pk do update set failures = l.failures + 1
				returning failures""")
			.param("address", network(address))
			.param("now", VietnamTime.at(now))
			.query(Integer.class)
			.single();
		Instant until = Lockout.OF_ADDRESS.until(failures, now);
		if (until == null) {
			return false;
		}
		this.jdbc.sql("update login_address set blocked_until = :until where address = :address")
			.param("until", VietnamTime.at(until))
			.param("address", network(address))
			.update();
		return true;
	}

	private void forgetOld(Instant now) {
		this.jdbc.sql("delete from login_address where since < :old and coalesce(blocked_until < :now, true)")
			.param("old", VietnamTime.at(now.minus(REMEMBERED)))
			.param("now", VietnamTime.at(now))
			.update();
	}

	/** One customer of an IPv6 provider has a whole network of 64 bits. */
	private static String network(String address) {
		String[] groups = address.split(":", -1);
		return (groups.length <= OF_NETWORK) ? address
				: String.join(":", List.of(groups).subList(0, OF_NETWORK)) + "::/64";
	}

}
