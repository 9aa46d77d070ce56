package vn.homphieu.station;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.homphieu.area.AreaInfo;
import vn.homphieu.kernel.NotFoundException;

/** Voting areas: finding one, and lists of them. */
@Service
@Transactional(readOnly = true)
public class Stations {

	private static final String LINES = """
			select s.code, s.number, s.name, a.code as areaCode, trim(a.type || ' ' || a.name) as areaName
			from polling_station s join area a on a.id = s.area_id
			where s.election_id = :election and\s""";

	private final PollingStationRepository stations;

	private final JdbcClient jdbc;

	Stations(PollingStationRepository stations, JdbcClient jdbc) {
		this.stations = stations;
		this.jdbc = jdbc;
	}

	/**
	 * Finds a voting area.
	 * @param electionId key of the election
	 * @param code code of the voting area
	 * @return the voting area
	 * @throws NotFoundException if the election has none of that code
	 */
	public StationDetail require(long electionId, String code) {
		return this.stations.findByElectionIdAndCode(electionId, code)
			.map(PollingStation::detail)
			.orElseThrow(() -> new NotFoundException("station", code));
	}

	/**
	 * Lists the voting areas of a leaf area.
	 * @param electionId key of the election
	 * @param area a commune, or a district without communes
	 * @return its voting areas by number; empty for a higher area
	 */
	public List<StationInfo> ofArea(long electionId, AreaInfo area) {
		return this.jdbc.sql(LINES + "s.area_id = :area order by s.number")
			.param("election", electionId)
			.param("area", area.id())
			.query(StationInfo.class)
			.list();
	}

	/**
	 * Finds voting areas by a part of their name or address, or by their code.
	 * @param electionId key of the election
	 * @param searchForm what is sought, in the form of
	 * {@link vn.homphieu.kernel.VietnameseNames#searchForm}
	 * @param limit how many at most
	 * @return the voting areas, by code
	 */
	public List<StationInfo> search(long electionId, String searchForm, int limit) {
		return this.jdbc
			.sql(LINES
					+ "(s.search_name like '%' || :text || '%' or lower(s.code) = :text) order by s.code limit :limit")
			.param("election", electionId)
			.param("text", searchForm)
			.param("limit", limit)
			.query(StationInfo.class)
			.list();
	}

}
