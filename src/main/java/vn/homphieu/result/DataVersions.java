package vn.homphieu.result;

import java.time.Clock;
import java.util.List;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import vn.homphieu.account.FromConsole;
import vn.homphieu.area.AreaInfo;
import vn.homphieu.election.ElectionInfo;

/** Tells which state of the figures an area shows, and counts their changes. */
@Service
public class DataVersions {

	private static final String PUBLIC_PLACE = "areas/";

	private static final String COUNT_PUBLIC = """
			insert into public_version (election_id, place, version, changed_at)
			select id, :place, 1, :now from election where slug = :slug
			on conflict (election_id, place) do update
			set version = public_version.version + 1, changed_at = excluded.changed_at
			""";

	private static final String PUBLIC = """
			select coalesce(sum(version), 0) as number, max(changed_at) as changed_at
			from public_version where election_id = :election and place in ('', :place)
			""";

	private static final String APPROVED = """
			select p.number + a.number as number, greatest(p.changed_at, a.changed_at) as changed_at
			from (select coalesce(sum(version), 0) as number, max(changed_at) as changed_at
					from public_version where election_id = :election and place = '') p,
				(select count(*) as number, max(changed_at) as changed_at
					from approved_change where election_id = :election and position between :first and :last) a
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	DataVersions(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Returns the state of an area's figures.
	 * @param election the election
	 * @param area one of its areas
	 * @param sight which figures
	 * @return the state
	 */
	@Transactional(readOnly = true)
	public DataVersion of(ElectionInfo election, AreaInfo area, Sight sight) {
		return this.jdbc.sql((sight == Sight.PUBLISHED) ? PUBLIC : APPROVED)
			.param("election", election.id())
			.param("place", PUBLIC_PLACE + area.code())
			.param("first", area.first())
			.param("last", area.last())
			.query(DataVersion.class)
			.single();
	}

	/** In the order of their names, so that those who publish at once wait in line. */
	@EventListener
	@FromConsole
	@Transactional(propagation = Propagation.MANDATORY)
	public void count(PublicChange change) {
		List<String> areas = change.places()
			.stream()
			.filter((place) -> place.startsWith(PUBLIC_PLACE))
			.sorted()
			.toList();
		for (String place : change.places().isEmpty() ? List.of("") : areas) {
			this.jdbc.sql(COUNT_PUBLIC)
				.param("place", place)
				.param("slug", change.election())
				.param("now", PublicChanges.now(this.clock))
				.update();
		}
	}

	/** Counts a change of approved minutes of a voting area. */
	void countMinutes(long electionId, long stationId) {
		this.jdbc.sql("""
				insert into approved_change (election_id, position, changed_at)
				select p.election_id, a.first_position, :now from polling_station p join area a on a.id = p.area_id
				where p.id = :station and p.election_id = :election
				""")
			.param("election", electionId)
			.param("station", stationId)
			.param("now", PublicChanges.now(this.clock))
			.update();
	}

	/** Counts a change of an outcome, at the area of its seats. */
	void countOutcome(long electionId, int position) {
		this.jdbc
			.sql("insert into approved_change (election_id, position, changed_at) values (:election, :position, :now)")
			.param("election", electionId)
			.param("position", position)
			.param("now", PublicChanges.now(this.clock))
			.update();
	}

}
