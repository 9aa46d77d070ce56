package vn.homphieu.datapackage.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;

import vn.homphieu.datapackage.content.Area;
import vn.homphieu.datapackage.content.Contents;

/**
 * The keys that the rows of a package get.
 *
 * @param election key of the election
 */
record Keys(long election, Ids areas, Ids councils, Ids units, Ids candidates, Ids stations, Ids tallies,
		Ids publications, Ids decisions) {

	static Keys take(JdbcClient jdbc, Contents contents) {
		return new Keys(Ids.take(jdbc, "election_seq", 1).get(0),
				Ids.take(jdbc, "area_seq", contents.areas().all().size()),
				Ids.take(jdbc, "council_seq", contents.councils().all().size()),
				Ids.take(jdbc, "constituency_seq", contents.units().all().size()),
				Ids.take(jdbc, "candidate_seq", contents.candidates().size()),
				Ids.take(jdbc, "polling_station_seq", contents.stations().size()),
				Ids.take(jdbc, "tally_seq", contents.tallies().size()),
				Ids.take(jdbc, "publication_seq", contents.documents().publications().size()),
				Ids.take(jdbc, "decision_seq", contents.decisions().all().size()));
	}

	/** The key of every area. */
	Map<Area, Long> areas(Contents contents) {
		Map<Area, Long> keys = new HashMap<>();
		List<Area> all = contents.areas().all();
		for (int i = 0; i < all.size(); i++) {
			keys.put(all.get(i), this.areas.get(i));
		}
		return keys;
	}

}
