package vn.homphieu.tally;

import java.util.Collection;
import java.util.List;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

/** Finds counting minutes. */
interface TallyRepository extends Repository<Tally, Long> {

	@EntityGraph(attributePaths = "votes")
	List<Tally> findByStationIdAndConstituencyIdInOrderByRoundAscVersionDesc(long stationId,
			Collection<Long> constituencyIds);

}
