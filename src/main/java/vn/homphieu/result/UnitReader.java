package vn.homphieu.result;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.homphieu.result.OutcomeRows.Unit;

/** Reads what the law must know of constituencies. */
@Component
class UnitReader {

	private static final int FETCH_SIZE = 2000;

	private static final String UNITS = """
			select c.id, c.level, c.seat_area_id, a.first_position as position, c.seats,
				coalesce(s.stations, 0) as stations, coalesce(s.roll, 0) as roll,
				p.constituency_id is not null as published, coalesce(d.cancelled, false) as cancelled,
				coalesce(d.stations, 0) as cancelled_stations, coalesce(m.stations, 0) as mended_stations,
				c.number
			from constituency c join area a on a.id = c.seat_area_id
				left join (select r.constituency_id, count(*) as stations, sum(r.registered) as roll
					from roll r join constituency c on c.id = r.constituency_id
					where %1$s group by r.constituency_id) s on s.constituency_id = c.id
				left join (select d.constituency_id, bool_or(d.station_id is null) as cancelled,
						count(distinct d.station_id) as stations
					from decision d join constituency c on c.id = d.constituency_id
					where d.kind = 'CANCELLED' and %1$s group by d.constituency_id) d on d.constituency_id = c.id
				left join (select m.constituency_id, count(*) as stations
					from {mended} m join constituency c on c.id = m.constituency_id
					where %1$s group by m.constituency_id) m on m.constituency_id = c.id
				left join constituency_publication p on p.constituency_id = c.id
			where %1$s
			""";

	private static final String TOTALS = """
			select t.constituency_id, t.round, t.counted, t.registered, t.voted, t.valid
			from %2$s t join constituency c on c.id = t.constituency_id where %1$s
			""";

	private static final String TIES = """
			select d.constituency_id, d.round, d.candidate_id from decision d
				join constituency c on c.id = d.constituency_id
			where d.kind = 'TIE' and %1$s
			""";

	private static final String CANDIDATES = """
			select p.constituency_id, p.id, coalesce(p.birth_date::text, lpad(p.birth_year::text, 4, '0')) as birth,
				t.round, t.votes
			from constituency c join candidate p on p.constituency_id = c.id
				left join %3$s t on t.candidate_id = p.id and t.constituency_id = c.id
			where %1$s and p.status = 'STANDING'
			order by p.constituency_id, p.id
			""";

	private final JdbcClient jdbc;

	UnitReader(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Reads one constituency. */
	Unit one(UnitSource source, long constituencyId) {
		Unit unit = read(source, Map.of("constituency", constituencyId)).get(constituencyId);
		if (unit == null) {
			throw new IllegalStateException("no constituency " + constituencyId);
		}
		return unit;
	}

	/** Reads the constituencies of the source's scope. */
	Map<Long, Unit> read(UnitSource source, Map<String, Object> scope) {
		Map<Long, Unit> units = new HashMap<>();
		sql(UNITS, source, scope).query((row) -> {
			OutcomeRows.UnitRow unit = OutcomeRows.unit(row);
			units.put(unit.id(), new Unit(unit));
		});
		sql(TOTALS, source, scope).query((row) -> {
			OutcomeRows.RoundTotal total = OutcomeRows.total(row);
			unit(units, total).totals().put(total.round(), total);
		});
		List<OutcomeRows.Settled> settled = sql(TIES, source, scope).query(OutcomeRows.Settled.class).list();
		settled.forEach((tie) -> {
			Unit unit = units.get(tie.constituencyId());
			if (unit != null) {
				unit.settled().add(tie);
			}
		});
		CandidateRows candidates = new CandidateRows(units);
		sql(CANDIDATES, source, scope).withFetchSize(FETCH_SIZE).query(candidates);
		candidates.finish();
		return units;
	}

	private JdbcClient.StatementSpec sql(String statement, UnitSource source, Map<String, Object> scope) {
		return this.jdbc
			.sql(source.minutes()
				.in(statement.formatted(source.scope(), source.roundTotals(), source.candidateTotals())))
			.params(scope);
	}

	private static Unit unit(Map<Long, Unit> units, OutcomeRows.RoundTotal total) {
		Unit unit = units.get(total.constituencyId());
		if (unit == null) {
			throw new IllegalStateException("minutes of an unknown constituency " + total.constituencyId());
		}
		return unit;
	}

}
