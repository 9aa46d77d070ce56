package vn.homphieu.tally;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.homphieu.account.Action;
import vn.homphieu.account.Actor;
import vn.homphieu.account.Requires;
import vn.homphieu.area.AreaInfo;
import vn.homphieu.area.Areas;
import vn.homphieu.audit.AuditLog;
import vn.homphieu.audit.Subject;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.election.Elections;
import vn.homphieu.kernel.Level;
import vn.homphieu.kernel.NotFoundException;

/**
 * Whether minutes are entered twice or once: set for an election, a level, an area, or a
 * level of an area; the smallest area decides, then the level. A change holds for minutes
 * begun after it.
 */
@Service
@Transactional(readOnly = true)
public class EntryModes {

	private static final String ROWS = """
			select m.level, a.code as area, trim(a.type || ' ' || a.name) as areaName, m.mode,
				coalesce(a.first_position, 0) as first, coalesce(a.last_position, 2147483647) as last
			from entry_mode m left join area a on a.id = m.area_id
			where m.election_id = :election
			order by coalesce(a.last_position - a.first_position, 2147483647), m.level nulls last""";

	private final JdbcClient jdbc;

	private final Elections elections;

	private final Areas areas;

	private final AuditLog log;

	EntryModes(JdbcClient jdbc, Elections elections, Areas areas, AuditLog log) {
		this.jdbc = jdbc;
		this.elections = elections;
		this.areas = areas;
		this.log = log;
	}

	/**
	 * One setting.
	 *
	 * @param level the level, or {@code null} for all
	 * @param area code of the area, or {@code null} for the whole election
	 * @param areaName full name of the area, or {@code null}
	 * @param mode how minutes are entered there
	 * @param first position of the first leaf area it holds for
	 * @param last position of the last one
	 */
	public record Setting(@Nullable Level level, @Nullable String area, @Nullable String areaName, EntryMode mode,
			int first, int last) {

		boolean holdsFor(int position, Level wanted) {
			return this.first <= position && position <= this.last && (this.level == null || this.level == wanted);
		}

	}

	/**
	 * Lists the settings of an election.
	 * @param actor who asks
	 * @param election short name of the election
	 * @return the settings, the most particular first; without any, two people enter
	 */
	@Requires(Action.SET_UP)
	public List<Setting> list(Actor actor, String election) {
		return settings(this.elections.require(election).id());
	}

	/**
	 * Sets how minutes are entered from now on.
	 * @param actor who sets it
	 * @param election short name of the election
	 * @param level the level, or {@code null} for all
	 * @param area code of the area, or {@code null} for the whole election
	 * @param mode how, or {@code null} to remove the setting
	 */
	@Requires(Action.SET_UP)
	@Transactional
	public void set(Actor actor, String election, @Nullable Level level, @Nullable String area,
			@Nullable EntryMode mode) {
		ElectionInfo info = this.elections.require(election);
		AreaInfo place = (area != null)
				? this.areas.find(info.id(), area).orElseThrow(() -> new NotFoundException("area", area)) : null;
		Long areaId = (place != null) ? place.id() : null;
		String name = (level != null) ? level.name() : null;
		String before = this.jdbc.sql("""
				delete from entry_mode where election_id = :election and level is not distinct from cast(:level as text)
					and area_id is not distinct from cast(:area as bigint) returning mode""")
			.param("election", info.id())
			.param("level", name)
			.param("area", areaId)
			.query(String.class)
			.optional()
			.orElse("");
		if (mode != null) {
			this.jdbc.sql("insert into entry_mode values (:election, :level, :area, :mode)")
				.param("election", info.id())
				.param("level", name)
				.param("area", areaId)
				.param("mode", mode.name())
				.update();
		}
		this.log.record(actor, "entry.mode",
				new Subject(election, "areas/" + ((place != null) ? place.code() : "VN"),
						(place != null) ? place.first() : null),
				Map.of("level", (name != null) ? name : "", "mode", before),
				Map.of("level", (name != null) ? name : "", "mode", (mode != null) ? mode.name() : ""));
	}

	List<Setting> settings(long electionId) {
		return this.jdbc.sql(ROWS).param("election", electionId).query(Setting.class).list();
	}

	EntryMode of(PaperPlace place) {
		return of(settings(place.electionId()), place);
	}

	static EntryMode of(List<Setting> settings, PaperPlace place) {
		return settings.stream()
			.filter((setting) -> setting.holdsFor(place.position(), place.level()))
			.findFirst()
			.map(Setting::mode)
			.orElse(EntryMode.DOUBLE);
	}

}
