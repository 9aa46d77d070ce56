package vn.homphieu.result;

import java.util.List;
import java.util.Set;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.homphieu.kernel.NotFoundException;
import vn.homphieu.tally.scan.ScanChange;

/**
 * Scans that the public may see: an official made them public, and every unit whose
 * minutes they show is published.
 */
@Service
@Transactional(readOnly = true)
public class PublicScans {

	private static final String VISIBLE = """
			select s.id, s.copy_hash, s.type, s.pages from scan s
			where s.station_id = :station and s.removed_at is null and s.released_at is not null
				and not exists (select from roll r
					left join constituency_publication p on p.constituency_id = r.constituency_id
					where r.station_id = s.station_id and coalesce(s.constituency_id, r.constituency_id) = r.constituency_id
						and coalesce(p.round, 0) < coalesce(s.round, 1))
			order by s.id
			""";

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	PublicScans(JdbcClient jdbc, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.events = events;
	}

	/**
	 * Lists the scans of a voting area.
	 * @param stationId key of the voting area
	 * @return those that are public
	 */
	public List<PublicScan> ofStation(long stationId) {
		return this.jdbc.sql(VISIBLE).param("station", stationId).query(PublicScan.class).list();
	}

	/**
	 * Finds a scan.
	 * @param stationId key of the voting area
	 * @param id key of the scan
	 * @return the scan
	 * @throws NotFoundException if there is none, or it is not public
	 */
	public PublicScan require(long stationId, long id) {
		return ofStation(stationId).stream()
			.filter((scan) -> scan.id() == id)
			.findFirst()
			.orElseThrow(() -> new NotFoundException("scan", String.valueOf(id)));
	}

	/** Pages of a voting area that shows nothing yet do not change. */
	@EventListener
	void on(ScanChange change) {
		boolean shown = this.jdbc
			.sql("select exists (select from roll r join constituency_publication p "
					+ "on p.constituency_id = r.constituency_id where r.station_id = :station)")
			.param("station", change.stationId())
			.query(Boolean.class)
			.single();
		if (shown) {
			this.events.publishEvent(new PublicChange(change.election(), Set.of("stations/" + change.station())));
		}
	}

}
