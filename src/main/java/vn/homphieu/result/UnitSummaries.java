package vn.homphieu.result;

import java.util.HashMap;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps the sums of areas right when one constituency changes. Rows that are added up
 * again are locked first, in the order of the map: whoever writes minutes there meanwhile
 * adds his difference afterwards.
 */
@Component
class UnitSummaries {

	private static final String COUNTS = """
			%1$scounted = s.%1$scounted + :counted, %1$sregistered = s.%1$sregistered + :registered,
			%1$svoted = s.%1$svoted + :voted, %1$sissued = s.%1$sissued + :issued,
			%1$scollected = s.%1$scollected + :collected, %1$svalid = s.%1$svalid + :valid,
			%1$sinvalid = s.%1$sinvalid + :invalid""";

	private static final String ADD = "update area_summary s set " + COUNTS.formatted("");

	private static final String ADD_PUBLIC = ADD + ", " + COUNTS.formatted("public_");

	private static final String OF_STATION = """
			 from polling_station p
			where p.id = :station and s.area_id = p.area_id and s.election_id = :election and s.level = :level
			""";

	private static final String AREAS = """
			level = :level and election_id = :election
				and position in (select position from constituency_area where constituency_id = :unit)
			""";

	private static final String SUM_AREAS = """
			update area_summary s set counted = n.counted, registered = n.registered, voted = n.voted,
				issued = n.issued, collected = n.collected, valid = n.valid, invalid = n.invalid,
				public_counted = n.public_counted, public_registered = n.public_registered,
				public_voted = n.public_voted, public_issued = n.public_issued,
				public_collected = n.public_collected, public_valid = n.public_valid,
				public_invalid = n.public_invalid
			from (%s) n
			where s.election_id = n.election_id and s.level = n.level and s.position = n.position
			""".formatted(DerivedRows.areaSummaries("constituency_result", """
			r.level = :level and s.area_id in (select area_id from constituency_area where constituency_id = :unit)
			"""));

	private static final String OF_SEATS = "election_id = :election and level = :level and position = :position";

	private static final String OF_RESULTS = """
			d.election_id = :election and d.level = :level and d.position = :position
			""";

	private static final String SUM_SEATS = """
			update seat_summary s set elected = n.elected, confirmed = n.confirmed, decided = n.decided,
				revote = n.revote, extra_vote = n.extra_vote, short = n.short, public_units = n.public_units,
				public_elected = n.public_elected, public_confirmed = n.public_confirmed,
				public_decided = n.public_decided, public_revote = n.public_revote,
				public_extra_vote = n.public_extra_vote, public_short = n.public_short
			from (%s) n
			where s.election_id = n.election_id and s.level = n.level and s.position = n.position
			""".formatted(DerivedRows.seatSummaries("", OF_RESULTS));

	private static final String SUM_COMPOSITION = """
			update composition_summary s set public_women = n.public_women,
				public_ethnic_minority = n.public_ethnic_minority, public_under40 = n.public_under40,
				public_non_party = n.public_non_party, public_religious = n.public_religious,
				public_self_nominated = n.public_self_nominated, public_postgraduate = n.public_postgraduate
			from (%s) n
			where s.election_id = n.election_id and s.level = n.level and s.position = n.position
			""".formatted(DerivedRows.compositionSummaries("", OF_RESULTS));

	private final JdbcClient jdbc;

	UnitSummaries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Adds what a change of counted minutes makes to the area of their station. */
	void add(KeptUnit unit, long stationId, MinutesDifference difference) {
		Map<String, Object> parameters = difference.parameters();
		parameters.put("station", stationId);
		parameters.put("election", unit.electionId());
		parameters.put("level", unit.level().name());
		this.jdbc.sql((unit.isPublished() ? ADD_PUBLIC : ADD) + OF_STATION).params(parameters).update();
	}

	/** Adds the areas of a constituency up again. */
	void sumAreas(KeptUnit unit) {
		Map<String, Object> parameters = parameters(unit);
		parameters.put("unit", unit.constituencyId());
		lock("area_summary", AREAS, parameters);
		this.jdbc.sql(SUM_AREAS).params(parameters).update();
	}

	/** Adds seats and outcomes up again where those of a constituency are shown. */
	void sumSeats(KeptUnit unit) {
		Map<String, Object> parameters = parameters(unit);
		parameters.put("position", unit.position());
		lock("seat_summary", OF_SEATS, parameters);
		this.jdbc.sql(SUM_SEATS).params(parameters).update();
		if (unit.isPublished()) {
			this.jdbc.sql(SUM_COMPOSITION).params(parameters).update();
		}
	}

	private void lock(String table, String rows, Map<String, Object> parameters) {
		this.jdbc.sql("select 1 from " + table + " where " + rows + " order by position for update")
			.params(parameters)
			.query((row) -> {
			});
	}

	private static Map<String, Object> parameters(KeptUnit unit) {
		return new HashMap<>(Map.of("election", unit.electionId(), "level", unit.level().name()));
	}

}
