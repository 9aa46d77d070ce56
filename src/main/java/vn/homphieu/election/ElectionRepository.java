package vn.homphieu.election;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/** Finds elections. */
interface ElectionRepository extends Repository<Election, Long> {

	List<Election> findAllByOrderByElectionDayDescSlugAsc();

	Optional<Election> findById(long id);

	Optional<Election> findBySlug(String slug);

}
