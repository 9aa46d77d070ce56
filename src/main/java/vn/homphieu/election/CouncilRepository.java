package vn.homphieu.election;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/** Finds councils. */
interface CouncilRepository extends Repository<Council, Long> {

	Optional<Council> findByElectionIdAndCode(long electionId, String code);

}
