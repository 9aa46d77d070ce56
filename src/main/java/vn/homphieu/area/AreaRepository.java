package vn.homphieu.area;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import vn.homphieu.kernel.AreaLevel;

/** Finds administrative units. */
interface AreaRepository extends Repository<Area, Long> {

	Optional<Area> findByElectionIdAndCode(long electionId, String code);

	Optional<Area> findByElectionIdAndId(long electionId, long id);

	@Query("select a from Area a where a.electionId = :electionId and a.firstPosition <= :position and a.lastPosition >= :position order by a.firstPosition")
	List<Area> findPath(long electionId, int position);

	@Query("select a from Area a where a.electionId = :electionId and exists (select 1 from Area b where b.id in :ids and a.firstPosition < b.firstPosition and a.lastPosition >= b.lastPosition and b.electionId = :electionId) order by a.firstPosition")
	List<Area> findContaining(long electionId, Collection<Long> ids);

	List<Area> findByElectionIdAndParentIdOrderByFirstPosition(long electionId, long parentId);

	@Query("select a from Area a where lower(a.code) = lower(:code) or a.searchName = :name or a.searchName like :ending order by a.electionId desc, a.firstPosition")
	List<Area> findEverywhere(String code, String name, String ending);

	@Query("select a from Area a where lower(a.code) in :lowerCodes order by a.electionId desc")
	List<Area> findByLowerCodes(Collection<String> lowerCodes);

	List<Area> findByLevelOrderByElectionIdDesc(AreaLevel level);

	@Query("select a from Area a where a.electionId = :electionId and (a.searchName like concat('%', :text, '%') or lower(a.code) = :text) order by a.level desc, length(a.searchName), a.firstPosition")
	List<Area> search(long electionId, String text, Limit limit);

}
