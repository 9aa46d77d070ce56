package vn.homphieu.tally;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counting minutes as approved. */
@Service
@Transactional(readOnly = true)
public class Tallies {

	private final TallyRepository tallies;

	private final JdbcClient jdbc;

	Tallies(TallyRepository tallies, JdbcClient jdbc) {
		this.tallies = tallies;
		this.jdbc = jdbc;
	}

	/**
	 * Lists every version of the minutes of a voting area.
	 * @param stationId key of the voting area
	 * @param constituencyIds keys of the constituencies wanted; the caller asks only for
	 * those that may be seen
	 * @return the minutes, by round, the newest version first
	 */
	public List<TallyInfo> ofStation(long stationId, Collection<Long> constituencyIds) {
		return this.tallies.findByStationIdAndConstituencyIdInOrderByRoundAscVersionDesc(stationId, constituencyIds)
			.stream()
			.map(Tally::info)
			.toList();
	}

	/**
	 * Lists the warnings that minutes raise.
	 * @param tallyIds keys of the minutes
	 * @return codes of warnings by key, in order
	 */
	public Map<Long, List<String>> warnings(Collection<Long> tallyIds) {
		if (tallyIds.isEmpty()) {
			return Map.of();
		}
		return this.jdbc
			.sql("select tally_id, code from tally_warning where tally_id in (:ids) order by tally_id, code")
			.param("ids", tallyIds)
			.query((row, number) -> Map.entry(row.getLong(1), row.getString(2)))
			.list()
			.stream()
			.collect(Collectors.groupingBy(Map.Entry::getKey,
					Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
	}

}
