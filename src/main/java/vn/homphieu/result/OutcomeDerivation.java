package vn.homphieu.result;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.homphieu.election.ElectionInfo;
import vn.homphieu.election.Elections;
import vn.homphieu.result.OutcomeRows.Unit;

/**
 * Lets the law decide every constituency of an election from the derived totals and
 * writes what it says into the derived tables.
 */
@Component
class OutcomeDerivation {

	private static final int FETCH_SIZE = 2000;

	private static final String UNITS = """
			select c.id, c.level, c.seat_area_id, a.first_position as position, c.seats,
				coalesce(s.stations, 0) as stations, coalesce(s.roll, 0) as roll,
				p.constituency_id is not null as published, coalesce(d.cancelled, false) as cancelled,
				coalesce(d.stations, 0) as cancelled_stations, coalesce(m.stations, 0) as mended_stations,
				c.number
			from constituency c join area a on a.id = c.seat_area_id
				left join (select r.constituency_id, count(*) as stations, sum(r.registered) as roll
					from roll r join constituency u on u.id = r.constituency_id
					where u.election_id = :election group by r.constituency_id) s on s.constituency_id = c.id
				left join (select constituency_id, bool_or(station_id is null) as cancelled,
						count(distinct station_id) as stations
					from decision where kind = 'CANCELLED' group by constituency_id) d on d.constituency_id = c.id
				left join (select constituency_id, count(*) as stations
					from mended_station group by constituency_id) m on m.constituency_id = c.id
				left join constituency_publication p on p.constituency_id = c.id
			where c.election_id = :election
			""";

	private static final String CANDIDATES = """
			select p.constituency_id, p.id, coalesce(p.birth_date::text, lpad(p.birth_year::text, 4, '0')) as birth,
				t.round, t.votes
			from candidate p left join derived_candidate_total t on t.candidate_id = p.id
			where p.election_id = :election and p.status = 'STANDING'
			order by p.constituency_id, p.id
			""";

	private final JdbcClient jdbc;

	private final CopyIn copy;

	private final Elections elections;

	OutcomeDerivation(JdbcClient jdbc, CopyIn copy, Elections elections) {
		this.jdbc = jdbc;
		this.copy = copy;
		this.elections = elections;
	}

	void derive(long electionId) {
		ElectionInfo election = this.elections.require(electionId);
		Map<Long, Unit> units = units(electionId);
		OutcomeWriter writer = new OutcomeWriter(election);
		CandidateRows candidates = new CandidateRows(units);
		this.jdbc.sql(CANDIDATES).withFetchSize(FETCH_SIZE).param("election", electionId).query(candidates);
		candidates.finish();
		units.values().forEach(writer::decide);
		this.copy.copy("copy derived_constituency_result from stdin", writer.units());
		this.copy.copy("copy derived_candidate_result from stdin", writer.candidates());
	}

	private Map<Long, Unit> units(long electionId) {
		Map<Long, Unit> units = new HashMap<>();
		this.jdbc.sql(UNITS).param("election", electionId).query((row) -> {
			OutcomeRows.UnitRow unit = OutcomeRows.unit(row);
			units.put(unit.id(), new Unit(unit));
		});
		this.jdbc.sql("select constituency_id, round, counted, registered, voted, valid from derived_round_total")
			.query((row) -> {
				OutcomeRows.RoundTotal total = OutcomeRows.total(row);
				unit(units, total).totals().put(total.round(), total);
			});
		List<OutcomeRows.Settled> settled = this.jdbc.sql("""
				select d.constituency_id, d.round, d.candidate_id from decision d
					join constituency c on c.id = d.constituency_id
				where c.election_id = :election and d.kind = 'TIE'""")
			.param("election", electionId)
			.query(OutcomeRows.Settled.class)
			.list();
		settled.forEach((tie) -> {
			Unit unit = units.get(tie.constituencyId());
			if (unit != null) {
				unit.settled().add(tie);
			}
		});
		return units;
	}

	private static Unit unit(Map<Long, Unit> units, OutcomeRows.RoundTotal total) {
		Unit unit = units.get(total.constituencyId());
		if (unit == null) {
			throw new IllegalStateException("minutes of an unknown constituency " + total.constituencyId());
		}
		return unit;
	}

}
