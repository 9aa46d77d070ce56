package vn.homphieu.station;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/** Finds voting areas. */
interface PollingStationRepository extends Repository<PollingStation, Long> {

	Optional<PollingStation> findByElectionIdAndCode(long electionId, String code);

}
