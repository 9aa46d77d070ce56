package vn.homphieu.election;

import java.util.Optional;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

/** Finds constituencies. */
interface ConstituencyRepository extends Repository<Constituency, Long> {

	@EntityGraph(attributePaths = "council")
	Optional<Constituency> findByElectionIdAndCode(long electionId, String code);

}
