package vn.homphieu.tally;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

import vn.homphieu.tally.rules.OtherStations;

/**
 * Adds up the approved minutes of a constituency, to compare those of one voting area
 * with the others. Sums are kept until minutes change here; changes of other nodes are
 * seen half a minute later, which only a warning depends on.
 */
@Component
class OtherMinutes {

	private static final int KEPT = 20_000;

	/** Ten times the voters of the country: beyond, shares mean nothing. */
	private static final long MOST_BALLOTS = 1_000_000_000;

	private final JdbcClient jdbc;

	private final Cache<Vote, Sum> sums = Caffeine.newBuilder()
		.maximumSize(KEPT)
		.expireAfterWrite(Duration.ofSeconds(30))
		.build();

	OtherMinutes(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	private record Vote(long constituencyId, int round) {
	}

	private record Sum(int counted, long valid, Map<Long, Long> votes) {
	}

	/** Heard after the commit: before it, a reader would keep the old sums again. */
	@TransactionalEventListener
	void on(MinutesChange change) {
		this.sums.invalidate(new Vote(change.constituencyId(), change.round()));
	}

	/**
	 * The other voting areas of the constituency.
	 * @param codes codes of the candidates by key
	 * @return their sums, or {@code null} where they mean nothing
	 */
	@Nullable OtherStations than(PaperPlace place, Map<Long, String> codes) {
		Vote vote = new Vote(place.constituencyId(), place.round());
		Sum others = (place.counted() != null) ? addWithout(vote, place.stationId()) : this.sums.get(vote, this::add);
		if (others.valid() > MOST_BALLOTS) {
			return null;
		}
		Map<String, Long> votes = new HashMap<>();
		codes.forEach((id, code) -> votes.put(code, others.votes().getOrDefault(id, 0L)));
		return new OtherStations(others.counted(), others.valid(), votes);
	}

	private Sum add(Vote vote) {
		return sum("t.constituency_id = :unit and t.round = :round and t.current", vote, 0);
	}

	/** Where this voting area is counted itself, as in a correction. */
	private Sum addWithout(Vote vote, long station) {
		return sum("t.constituency_id = :unit and t.round = :round and t.current and t.station_id <> :station", vote,
				station);
	}

	private Sum sum(String which, Vote vote, long station) {
		return this.jdbc.sql("""
				with minutes as (select t.id, t.valid from tally t where %s)
				select 0 as candidate, count(*) as counted, coalesce(sum(valid), 0) as sum from minutes
				union all
				select v.candidate_id, 0, sum(v.votes) from minutes m join candidate_votes v on v.tally_id = m.id
				group by v.candidate_id""".formatted(which))
			.param("unit", vote.constituencyId())
			.param("round", vote.round())
			.param("station", station)
			.query((rows) -> {
				int counted = 0;
				long valid = 0;
				Map<Long, Long> votes = new HashMap<>();
				while (rows.next()) {
					if (rows.getLong(1) == 0) {
						counted = rows.getInt(2);
						valid = rows.getLong(3);
					}
					else {
						votes.put(rows.getLong(1), rows.getLong(3));
					}
				}
				return new Sum(counted, valid, Map.copyOf(votes));
			});
	}

}
