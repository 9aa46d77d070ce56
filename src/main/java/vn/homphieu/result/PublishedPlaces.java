package vn.homphieu.result;

import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds what the public sees change when the constituencies listed in the temporary table
 * {@code publishing} are published: they themselves, their councils and voting areas, and
 * every area that contains one of these.
 */
@Component
class PublishedPlaces {

	/** Of more voting areas than this, the change is the whole election. */
	private static final int LISTED = 5_000;

	private static final String STATIONS = """
			select coalesce(sum(r.stations), 0)
			from publishing p join constituency_result r on r.constituency_id = p.constituency_id
			""";

	private static final String PLACES = """
			select 'constituencies/' || c.code from publishing p join constituency c on c.id = p.constituency_id
			union
			select 'councils/' || k.code
			from publishing p join constituency c on c.id = p.constituency_id join council k on k.id = c.council_id
			union
			select 'stations/' || s.code
			from publishing p join roll r on r.constituency_id = p.constituency_id
				join polling_station s on s.id = r.station_id
			union
			select 'areas/' || a.code
			from (select distinct u.position
					from publishing p join constituency_area u on u.constituency_id = p.constituency_id) leaf
				join area a on a.election_id = :election and a.first_position <= leaf.position
					and a.last_position >= leaf.position
			""";

	private final JdbcClient jdbc;

	PublishedPlaces(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Describes the change.
	 * @param electionId key of the election
	 * @return what changes, or the whole election where that would be too long a list
	 */
	PublicChange of(long electionId) {
		String election = this.jdbc.sql("select slug from election where id = :election")
			.param("election", electionId)
			.query(String.class)
			.single();
		if (this.jdbc.sql(STATIONS).query(Long.class).single() > LISTED) {
			return PublicChange.whole(election);
		}
		return new PublicChange(election,
				Set.copyOf(this.jdbc.sql(PLACES).param("election", electionId).query(String.class).list()));
	}

}
