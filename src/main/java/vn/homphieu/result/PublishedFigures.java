package vn.homphieu.result;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.homphieu.area.AreaInfo;
import vn.homphieu.election.ElectionInfo;

/** Figures that authorities published, as they came with the data of an election. */
@Service
@Transactional(readOnly = true)
public class PublishedFigures {

	private final JdbcClient jdbc;

	PublishedFigures(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Lists what was published about an area, also of earlier elections.
	 * @param election the election that the figures came with
	 * @param area the area
	 * @return the figures in the order of their file
	 */
	public List<PublishedFigure> of(ElectionInfo election, AreaInfo area) {
		return this.jdbc.sql("""
				select about, level, measure, value, kind, as_of as asOf, source from published_figure
				where election_id = :election and area_code = :area order by position""")
			.param("election", election.id())
			.param("area", area.code())
			.query(PublishedFigure.class)
			.list();
	}

}
