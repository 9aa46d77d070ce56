package vn.homphieu.result;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.homphieu.kernel.VietnamTime;

/** Says that a published constituency has changed, in the transaction that changes it. */
@Component
class PublicChanges {

	private final JdbcClient jdbc;

	private final Clock clock;

	private final PublishedPlaces places;

	private final ApplicationEventPublisher events;

	PublicChanges(JdbcClient jdbc, Clock clock, PublishedPlaces places, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.clock = clock;
		this.places = places;
		this.events = events;
	}

	void announce(KeptUnit unit) {
		this.jdbc.sql("update election set results_changed_at = :now where id = :election")
			.param("now", now(this.clock))
			.param("election", unit.electionId())
			.update();
		this.events.publishEvent(this.places.ofOne(unit.electionId(), unit.constituencyId()));
	}

	/** The time of a public change, to the second as it is shown. */
	static OffsetDateTime now(Clock clock) {
		return OffsetDateTime.now(clock.withZone(VietnamTime.ZONE)).truncatedTo(ChronoUnit.SECONDS);
	}

}
