package vn.homphieu.report.form;

import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.homphieu.election.ElectionInfo;
import vn.homphieu.result.Sight;

/** Reads what minutes of constituencies tell beside their result. */
@Component
class UnitFacts {

	private static final String LATER_VOTES = """
			select c.code as unit, h.round, s.code as station, h.seats, h.voting_date as votingDate, h.document
			from held_round h join constituency c on c.id = h.constituency_id
				left join polling_station s on s.id = h.station_id
			where c.election_id = :election and c.code in (:units) order by c.code, h.round, s.number
			""";

	/**
	 * Candidates who may be voted for in an ordered extra vote; a part of set-up as the
	 * list of candidates is.
	 */
	private static final String LATER_CANDIDATES = """
			select p.code from held_round h join constituency c on c.id = h.constituency_id
				join held_round_candidate l on l.held_round_id = h.id join candidate p on p.id = l.candidate_id
			where c.election_id = :election and c.code = :unit and h.round = :round order by p.ballot_order
			""";

	private static final String CANCELLED = """
			select c.code as unit, s.code as station, d.document, d.decided_on as date
			from decision d join constituency c on c.id = d.constituency_id
				left join polling_station s on s.id = d.station_id
				left join constituency_publication g on g.constituency_id = c.id
			where c.election_id = :election and c.code in (:units) and d.kind = 'CANCELLED'
				and (:approved or g.constituency_id is not null)
			order by c.code, s.number
			""";

	private static final String NOTES = """
			select s.number, trim(a.type || ' ' || a.name) as area, t.note
			from constituency c join tally t on t.constituency_id = c.id and t.current and t.round = :round
				join polling_station s on s.id = t.station_id join area a on a.id = s.area_id
				left join constituency_publication g on g.constituency_id = c.id
			where c.election_id = :election and c.code = :unit and t.note is not null
				and (:approved or t.round <= g.round)
			order by a.first_position, s.number
			""";

	private final JdbcClient jdbc;

	UnitFacts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Transactional(readOnly = true)
	public List<LaterVote> laterVotes(ElectionInfo election, Collection<String> units) {
		return units.isEmpty() ? List.of()
				: this.jdbc.sql(LATER_VOTES)
					.param("election", election.id())
					.param("units", units)
					.query(LaterVote.class)
					.list();
	}

	@Transactional(readOnly = true)
	public List<String> candidates(ElectionInfo election, String unit, int round) {
		return this.jdbc.sql(LATER_CANDIDATES)
			.param("election", election.id())
			.param("unit", unit)
			.param("round", round)
			.query(String.class)
			.list();
	}

	/** Lists the results that were cancelled (Art. 81). */
	@Transactional(readOnly = true)
	public List<Cancelled> cancelled(ElectionInfo election, Collection<String> units, Sight sight) {
		return units.isEmpty() ? List.of()
				: this.jdbc.sql(CANCELLED)
					.param("election", election.id())
					.param("units", units)
					.param("approved", sight == Sight.APPROVED)
					.query(Cancelled.class)
					.list();
	}

	/** Lists the incidents that the counting minutes of a round note. */
	@Transactional(readOnly = true)
	public List<Incident> incidents(ElectionInfo election, String unit, int round, Sight sight) {
		return this.jdbc.sql(NOTES)
			.param("election", election.id())
			.param("unit", unit)
			.param("round", round)
			.param("approved", sight == Sight.APPROVED)
			.query(Incident.class)
			.list();
	}

}
