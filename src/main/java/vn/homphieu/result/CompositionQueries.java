package vn.homphieu.result;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.homphieu.area.AreaInfo;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.kernel.Level;

/**
 * Counts the composition of candidates and of those elected, from published
 * constituencies.
 */
@Component
class CompositionQueries {

	private static final String COUNTS = """
			with person as (
				select p.*, coalesce(e.elected, false) and coalesce(f.confirmed, true) as deputy,
					coalesce(p.birth_date, make_date(p.birth_year, 1, 1)) as earliest
				from constituency_result r join candidate p on p.constituency_id = r.constituency_id
					left join candidate_result e on e.candidate_id = p.id and r.published
					left join confirmation f on f.candidate_id = p.id
				where r.election_id = :election and r.level = :level and r.position between :first and :last)
			select count(*) filter (where status = 'STANDING') as candidates,
				count(*) filter (where status = 'STANDING' and nominated_by = 'SELF') as self_nominated_candidates,
				count(*) filter (where deputy and gender = 'FEMALE') as women,
				count(*) filter (where deputy and ethnicity <> 'Kinh') as ethnic_minority,
				count(*) filter (where deputy and earliest > :young) as under40,
				count(*) filter (where deputy and party_since is null) as non_party,
				count(*) filter (where deputy and religion <> 'Không') as religious,
				count(*) filter (where deputy and nominated_by = 'SELF') as self_nominated,
				count(*) filter (where deputy and education = 'POSTGRADUATE') as postgraduate
			from person
			""";

	private final JdbcClient jdbc;

	CompositionQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Composition of(ElectionInfo election, AreaInfo area, Level level) {
		return this.jdbc.sql(COUNTS)
			.param("election", election.id())
			.param("level", level.name())
			.param("first", area.first())
			.param("last", area.last())
			.param("young", election.day().minusYears(election.rules().ages().youngBelow()))
			.query(Composition.class)
			.single();
	}

}
