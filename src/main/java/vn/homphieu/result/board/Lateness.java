package vn.homphieu.result.board;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

import vn.homphieu.election.Deadline;
import vn.homphieu.election.RuleSet;
import vn.homphieu.kernel.VietnamTime;

/** Tells when counting minutes should be in (Law 85/2015/QH13, Art. 76). */
@Component
@EnableConfigurationProperties(BoardProperties.class)
class Lateness {

	/** Voting ends at seven in the evening (Art. 71). */
	private static final LocalTime END_OF_VOTING = LocalTime.of(19, 0);

	private final BoardProperties properties;

	private final Clock clock;

	Lateness(BoardProperties properties, Clock clock) {
		this.properties = properties;
		this.clock = clock;
	}

	OffsetDateTime now() {
		return OffsetDateTime.now(this.clock.withZone(VietnamTime.ZONE));
	}

	/** The moment from which minutes of a vote are late, or {@code null}. */
	@Nullable OffsetDateTime due(RuleSet rules, LocalDate votingDay) {
		if (this.properties.lateAfter() != null) {
			return votingDay.atTime(END_OF_VOTING)
				.plus(this.properties.lateAfter())
				.atZone(VietnamTime.ZONE)
				.toOffsetDateTime();
		}
		LocalDate last = rules.lastDay(Deadline.COUNTING_MINUTES, votingDay);
		return (last != null) ? last.plusDays(1).atStartOfDay(VietnamTime.ZONE).toOffsetDateTime() : null;
	}

	boolean isPast(@Nullable OffsetDateTime due) {
		return due != null && !now().isBefore(due);
	}

}
