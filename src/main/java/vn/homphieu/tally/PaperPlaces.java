package vn.homphieu.tally;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.homphieu.kernel.NotFoundException;

/** Finds where minutes belong, and which rounds are due there. */
@Component
class PaperPlaces {

	/**
	 * The first vote, the rounds that were ordered for this voting area, and those that
	 * were imported. Columns are called as the parts of the record: {@code station_id}
	 * for {@code stationId} would be found too, but by an exception for each.
	 */
	private static final String PLACES = """
			select e.id as electionId, e.slug as election, s.id as stationId, s.code as station,
				s.size_reason is not null as sizeReason, a.first_position as position,
				u.id as constituencyId, u.code as constituency, u.number, u.name, u.level, ca.code as council,
				r.registered as roll, x.round, x.held_id as heldId, x.seats,
				exists (select from constituency_lock l where l.constituency_id = u.id and l.round = x.round) as locked,
				(select bool_or(t.current) from tally t where t.station_id = s.id and t.constituency_id = u.id
					and t.round = x.round) as counted
			from election e join polling_station s on s.election_id = e.id
				join area a on a.id = s.area_id
				join roll r on r.station_id = s.id
				join constituency u on u.id = r.constituency_id
				join council c on c.id = u.council_id
				join area ca on ca.id = c.area_id
				cross join lateral (
					select d.round, max(d.held_id) as held_id,
						coalesce(max(d.seats) filter (where d.held_id > 0), max(d.seats)) as seats
					from (
						select 1 as round, 0 as held_id, u.seats
						union all
						select h.round, h.id, h.seats from held_round h
						where h.constituency_id = u.id and (h.station_id is null or h.station_id = s.id)
						union all
						select t.round, 0, u.seats from tally t
						where t.station_id = s.id and t.constituency_id = u.id and t.round > 1) d
					group by d.round) x
			where e.slug = :election and s.code = :station\s""";

	private final JdbcClient jdbc;

	PaperPlaces(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** All minutes that are due at a voting area, in the order of the ballots. */
	List<PaperPlace> ofStation(String election, String station) {
		List<PaperPlace> places = this.jdbc.sql(PLACES + """
				order by array_position(array['NATIONAL_ASSEMBLY', 'PROVINCE', 'DISTRICT', 'COMMUNE'], u.level), x.round
				""").param("election", election).param("station", station).query(PaperPlace.class).list();
		if (places.isEmpty()) {
			throw new NotFoundException("station", station);
		}
		return places;
	}

	/**
	 * Finds one.
	 * @throws NotFoundException if there is no such voting area or constituency there
	 * @throws EntryRefusedException if the round is not due there
	 */
	PaperPlace require(PaperAddress address) {
		List<PaperPlace> rounds = this.jdbc.sql(PLACES + "and u.code = :constituency")
			.param("election", address.election())
			.param("station", address.station())
			.param("constituency", address.constituency())
			.query(PaperPlace.class)
			.list();
		if (rounds.isEmpty()) {
			throw new NotFoundException("station", address.station());
		}
		return rounds.stream()
			.filter((place) -> place.round() == address.round())
			.findFirst()
			.orElseThrow(() -> new EntryRefusedException(Refusal.NOT_DUE));
	}

}
