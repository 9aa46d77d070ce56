package vn.homphieu.result;

import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds what the public sees change when constituencies are published or corrected: they
 * themselves, their councils and voting areas, and every area that contains one of these.
 */
@Component
class PublishedPlaces {

	/** Of more voting areas than this, the change is the whole election. */
	private static final int LISTED = 5_000;

	private static final String STATIONS = """
			select coalesce(sum(r.stations), 0)
			from %s p join constituency_result r on r.constituency_id = p.constituency_id
			""";

	private static final String PLACES = """
			select 'constituencies/' || c.code from %s p join constituency c on c.id = p.constituency_id
			union
			select 'councils/' || k.code
			from %s p join constituency c on c.id = p.constituency_id join council k on k.id = c.council_id
			union
			select 'stations/' || s.code
			from %s p join roll r on r.constituency_id = p.constituency_id
				join polling_station s on s.id = r.station_id
			union
			select 'areas/' || a.code
			from (select distinct u.position
					from %s p join constituency_area u on u.constituency_id = p.constituency_id) leaf
				join area a on a.election_id = :election and a.first_position <= leaf.position
					and a.last_position >= leaf.position
			""";

	private final JdbcClient jdbc;

	PublishedPlaces(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Describes the publication of the constituencies in the temporary table
	 * {@code publishing}.
	 * @param electionId key of the election
	 * @return what changes, or the whole election where that would be too long a list
	 */
	PublicChange of(long electionId) {
		return of(electionId, "publishing");
	}

	/**
	 * Describes a change of one constituency.
	 * @param electionId key of the election
	 * @param constituencyId key of the constituency
	 * @return what changes
	 */
	PublicChange ofOne(long electionId, long constituencyId) {
		return of(electionId, "(select %d as constituency_id)".formatted(constituencyId));
	}

	private PublicChange of(long electionId, String changed) {
		String election = this.jdbc.sql("select slug from election where id = :election")
			.param("election", electionId)
			.query(String.class)
			.single();
		if (this.jdbc.sql(STATIONS.replace("%s", changed)).query(Long.class).single() > LISTED) {
			return PublicChange.whole(election);
		}
		return new PublicChange(election, Set.copyOf(
				this.jdbc.sql(PLACES.replace("%s", changed)).param("election", electionId).query(String.class).list()));
	}

}
