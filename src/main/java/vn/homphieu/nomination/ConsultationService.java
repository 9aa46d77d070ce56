package vn.homphieu.nomination;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.homphieu.area.AreaInfo;
import vn.homphieu.election.ElectionInfo;

/** Adds up the consultations that were held on the lists of candidates. */
@Service
@Transactional(readOnly = true)
public class ConsultationService {

	private static final String TOTALS = """
			select c.level, t.round, count(*) as conferences, min(t.held_on) as first, max(t.held_on) as last,
				sum(t.places) as places, sum(t.nominated) as nominated, sum(t.self_nominated) as selfNominated,
				sum(t.women) as women, sum(t.ethnic_minority) as ethnicMinority, sum(t.young) as young,
				sum(t.non_party) as nonParty, sum(t.withdrawn) as withdrawn, sum(t.not_trusted) as notTrusted,
				sum(t.removed) as removed
			from consultation t join council c on c.id = t.council_id join area a on a.id = t.area_id
			where t.election_id = :election and a.first_position between :first and :last
			group by c.level, t.round
			order by array_position(array['NATIONAL_ASSEMBLY', 'PROVINCE', 'DISTRICT', 'COMMUNE'], c.level), t.round
			""";

	private final JdbcClient jdbc;

	ConsultationService(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Adds up the consultations of an area: those of its own council and of all councils
	 * below it, and for the National Assembly those held there.
	 * @param election the election
	 * @param area one of its areas
	 * @return a line for each level and round of which anything is known, in their order
	 */
	public List<ConsultationTotals> of(ElectionInfo election, AreaInfo area) {
		return this.jdbc.sql(TOTALS)
			.param("election", election.id())
			.param("first", area.first())
			.param("last", area.last())
			.query(ConsultationTotals.class)
			.list();
	}

}
