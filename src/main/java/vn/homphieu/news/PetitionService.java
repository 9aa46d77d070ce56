package vn.homphieu.news;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.homphieu.area.AreaInfo;
import vn.homphieu.election.ElectionInfo;

/** Adds up complaints, denunciations and proposals. */
@Service
@Transactional(readOnly = true)
public class PetitionService {

	private static final String TOTALS = """
			select p.level, p.kind, p.subject, sum(p.received) as received, sum(p.settled) as settled,
				sum(p.passed_on) as passedOn
			from petition p join area a on a.id = p.area_id
			where p.election_id = :election and a.first_position between :first and :last
			group by p.level, p.kind, p.subject
			order by array_position(array['NATIONAL_ASSEMBLY', 'PROVINCE', 'DISTRICT', 'COMMUNE'], p.level),
				array_position(array['COMPLAINT', 'DENUNCIATION', 'PROPOSAL'], p.kind),
				array_position(array['ROLL', 'CANDIDATE', 'VOTING', 'RESULT', 'OTHER'], p.subject)
			""";

	private final JdbcClient jdbc;

	PetitionService(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Adds up the petitions that came in in an area and all areas below it.
	 * @param election the election
	 * @param area one of its areas
	 * @return a line for each level, kind and subject, those without a level last; empty
	 * where nothing is known
	 */
	public List<PetitionTotals> of(ElectionInfo election, AreaInfo area) {
		return this.jdbc.sql(TOTALS)
			.param("election", election.id())
			.param("first", area.first())
			.param("last", area.last())
			.query(PetitionTotals.class)
			.list();
	}

}
