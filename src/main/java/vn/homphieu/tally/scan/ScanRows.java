package vn.homphieu.tally.scan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.homphieu.kernel.Level;

/** Reads and writes what is known of scans. */
@Component
class ScanRows {

	private static final String SELECT = """
			select s.id, s.hash, s.copy_hash, s.type, s.size, s.pages, s.name, s.rotation, c.level, s.round,
				s.attached_at, s.attached_by, s.released_at is not null as released
			from scan s left join constituency c on c.id = s.constituency_id
			where s.removed_at is null and s.station_id = :station
			""";

	private final JdbcClient jdbc;

	ScanRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<ScanInfo> ofStation(long stationId) {
		return this.jdbc.sql(SELECT + " order by c.level nulls first, s.round, s.id")
			.param("station", stationId)
			.query(ScanRows::read)
			.list();
	}

	Optional<ScanInfo> find(long stationId, long id) {
		return this.jdbc.sql(SELECT + " and s.id = :id")
			.param("station", stationId)
			.param("id", id)
			.query(ScanRows::read)
			.optional();
	}

	/** The councils that a voting area votes for, one for each level. */
	List<ScanCouncil> councils(long stationId) {
		return this.jdbc.sql("""
				select distinct u.level, a.code as area
				from roll r join constituency u on u.id = r.constituency_id join council c on c.id = u.council_id
					join area a on a.id = c.area_id
				where r.station_id = :station""").param("station", stationId).query(ScanCouncil.class).list();
	}

	/** Adds a scan unless the same file is there already. */
	boolean add(ScanPlace place, CheckedScan scan, String name, String by, OffsetDateTime at) {
		return this.jdbc.sql("""
				insert into scan (station_id, constituency_id, round, hash, copy_hash, type, size, pages, name,
					attached_at, attached_by)
				values (:station, :constituency, :round, :hash, :copy, :type, :size, :pages, :name, :at, :by)
				on conflict do nothing
				""")
			.param("station", place.station().id())
			.param("constituency", place.constituencyId())
			.param("round", place.round())
			.param("hash", scan.hash())
			.param("copy", scan.copyHash())
			.param("type", scan.type().name())
			.param("size", scan.size())
			.param("pages", scan.pages())
			.param("name", name)
			.param("at", at)
			.param("by", by)
			.update() == 1;
	}

	void turn(long id, int rotation) {
		this.jdbc.sql("update scan set rotation = :rotation where id = :id")
			.param("rotation", rotation)
			.param("id", id)
			.update();
	}

	void release(long id, @Nullable OffsetDateTime at, @Nullable String by) {
		this.jdbc.sql("update scan set released_at = :at::timestamptz, released_by = :by where id = :id")
			.param("at", at)
			.param("by", by)
			.param("id", id)
			.update();
	}

	void remove(long id, OffsetDateTime at, String by, String reason) {
		this.jdbc
			.sql("update scan set removed_at = :at, removed_by = :by, removed_reason = :reason, "
					+ "released_at = null, released_by = null where id = :id")
			.param("at", at)
			.param("by", by)
			.param("reason", reason)
			.param("id", id)
			.update();
	}

	@Nullable Long constituency(long stationId, String code) {
		return this.jdbc
			.sql("select r.constituency_id from roll r join constituency c on c.id = r.constituency_id "
					+ "where r.station_id = :station and c.code = :code")
			.param("station", stationId)
			.param("code", code)
			.query(Long.class)
			.optional()
			.orElse(null);
	}

	private static ScanInfo read(ResultSet row, int number) throws SQLException {
		String level = row.getString("level");
		return new ScanInfo(row.getLong("id"), row.getString("hash"), row.getString("copy_hash"),
				ScanType.valueOf(row.getString("type")), row.getInt("size"), row.getInt("pages"), row.getString("name"),
				row.getInt("rotation"), (level != null) ? Level.valueOf(level) : null,
				row.getObject("round", Integer.class), row.getObject("attached_at", OffsetDateTime.class),
				row.getString("attached_by"), row.getBoolean("released"));
	}

}
