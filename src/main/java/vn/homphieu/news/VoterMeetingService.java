package vn.homphieu.news;

import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.homphieu.area.AreaInfo;
import vn.homphieu.election.ElectionInfo;

/** Adds up the meetings of candidates with voters. */
@Service
@Transactional(readOnly = true)
public class VoterMeetingService {

	/** The line of all levels comes first; its level is null. */
	private static final String TOTALS = """
			select m.level, sum(m.meetings) as meetings, sum(m.voters) as voters,
				coalesce(sum(m.meetings) filter (where m.online), 0) as onlineMeetings,
				sum(m.voters) filter (where m.online) as onlineVoters, sum(m.opinions) as opinions,
				min(m.first_day) as first, max(m.last_day) as last
			from voter_meeting m join area a on a.id = m.area_id
			where m.election_id = :election and a.first_position between :first and :last
			group by grouping sets ((), (m.level))
			having count(*) > 0
			order by grouping(m.level) desc,
				array_position(array['NATIONAL_ASSEMBLY', 'PROVINCE', 'DISTRICT', 'COMMUNE'], m.level)
			""";

	private final JdbcClient jdbc;

	VoterMeetingService(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Adds up the meetings held in an area and all areas below it.
	 * @param election the election
	 * @param area one of its areas
	 * @return the meetings; nothing where none is known
	 */
	public Optional<VoterMeetings> of(ElectionInfo election, AreaInfo area) {
		List<VoterMeetingTotals> lines = this.jdbc.sql(TOTALS)
			.param("election", election.id())
			.param("first", area.first())
			.param("last", area.last())
			.query(VoterMeetingTotals.class)
			.list();
		return lines.isEmpty() ? Optional.empty()
				: Optional.of(new VoterMeetings(lines.getFirst(), lines.subList(1, lines.size())));
	}

}
