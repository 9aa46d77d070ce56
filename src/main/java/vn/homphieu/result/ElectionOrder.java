package vn.homphieu.result;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.homphieu.election.ElectionInfo;
import vn.homphieu.election.Elections;

/**
 * Puts the elections whose results somebody may want to see before those that have none
 * yet and those of practice.
 */
@Service
@Transactional(readOnly = true)
public class ElectionOrder {

	private static final String PUBLISHED = """
			select e.id from election e where exists (select from constituency c
				join constituency_publication p on p.constituency_id = c.id where c.election_id = e.id)
			""";

	private final Elections elections;

	private final JdbcClient jdbc;

	ElectionOrder(Elections elections, JdbcClient jdbc) {
		this.elections = elections;
		this.jdbc = jdbc;
	}

	/**
	 * Lists the elections.
	 * @return those with public results, those without, those of practice; of each the
	 * newest first
	 */
	public List<ElectionInfo> all() {
		Set<Long> published = new HashSet<>(this.jdbc.sql(PUBLISHED).query(Long.class).list());
		return this.elections.all()
			.stream()
			.sorted(Comparator.comparing(ElectionInfo::practice)
				.thenComparing((election) -> !published.contains(election.id())))
			.toList();
	}

	/**
	 * Lists the elections that the public finds by itself.
	 * @return all but practice elections, those with public results first
	 */
	public List<ElectionInfo> real() {
		return all().stream().filter((election) -> !election.practice()).toList();
	}

}
