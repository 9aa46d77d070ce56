package vn.homphieu.result;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.homphieu.area.AreaInfo;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.kernel.Level;

/**
 * Reads the composition of candidates and of those elected in published constituencies
 * from its summary.
 */
@Component
class CompositionQueries {

	private static final String COUNTS = """
			select coalesce(sum(candidates), 0) as candidates,
				coalesce(sum(self_nominated_candidates), 0) as selfNominatedCandidates,
				coalesce(sum(public_women), 0) as women, coalesce(sum(public_ethnic_minority), 0) as ethnicMinority,
				coalesce(sum(public_under40), 0) as under40, coalesce(sum(public_non_party), 0) as nonParty,
				coalesce(sum(public_religious), 0) as religious,
				coalesce(sum(public_self_nominated), 0) as selfNominated,
				coalesce(sum(public_postgraduate), 0) as postgraduate
			from composition_summary
			where election_id = :election and level = :level and position between :first and :last
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
			.query(Composition.class)
			.single();
	}

}
