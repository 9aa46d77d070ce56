package vn.homphieu.result;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.homphieu.account.Action;
import vn.homphieu.account.Actor;
import vn.homphieu.account.Authority;
import vn.homphieu.account.Requires;
import vn.homphieu.area.AreaInfo;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.kernel.Level;

/** Lists constituencies for officials: their own councils', or all of their area. */
@Service
@Transactional(readOnly = true)
public class UnitBoard {

	private static final String ORDER = """
			array_position(array['NATIONAL_ASSEMBLY', 'PROVINCE', 'DISTRICT', 'COMMUNE'], s.level), s.position, s.number
			""";

	/** One page is found first, so that names are looked up for that page alone. */
	private static final String LINES = """
			select c.code, c.name, c.level, k.code as councilCode, k.name as council,
				trim(a.type || ' ' || a.name) as area, s.stage, s.current_round as currentRound, s.due,
				s.approved, s.published_round as publishedRound, s.outcome
			from (select s.* from unit_stage s where WHICH order by SEQUENCE limit :size offset :offset) s
				join constituency c on c.id = s.constituency_id join council k on k.id = c.council_id
				join area a on a.id = c.seat_area_id
			order by SEQUENCE
			""";

	private final Authority authority;

	private final JdbcClient jdbc;

	UnitBoard(Authority authority, JdbcClient jdbc) {
		this.authority = authority;
		this.jdbc = jdbc;
	}

	/**
	 * Lists constituencies.
	 * @param actor a commission sees those of its own councils, others all of their area
	 * @param election the election
	 * @param filter which of them
	 * @param page number of the page, from 0
	 * @param size entries a page, at least 1
	 * @return one page; {@link #counts} tells how many there are
	 */
	@Requires(Action.READ_BOARD)
	public List<UnitLine> list(Actor actor, ElectionInfo election, UnitFilter filter, int page, int size) {
		Map<String, Object> parameters = parameters(actor, election);
		parameters.put("size", size);
		parameters.put("offset", (long) page * size);
		return this.jdbc
			.sql(LINES.replace("WHICH", own(actor) + " and " + filter.condition()).replace("SEQUENCE", ORDER))
			.params(parameters)
			.query(UnitLine.class)
			.list();
	}

	/**
	 * Counts constituencies.
	 * @param actor a commission counts those of its own councils, others all of their
	 * area
	 * @param election the election
	 * @return how many each filter shows
	 */
	@Requires(Action.READ_BOARD)
	public Map<UnitFilter, Long> counts(Actor actor, ElectionInfo election) {
		String counts = Arrays.stream(UnitFilter.values())
			.map((filter) -> "count(*) filter (where " + filter.condition() + ") as " + filter.name())
			.collect(Collectors.joining(", "));
		return this.jdbc.sql("select " + counts + " from unit_stage s where " + own(actor))
			.params(parameters(actor, election))
			.query((row, number) -> {
				Map<UnitFilter, Long> counted = new EnumMap<>(UnitFilter.class);
				for (UnitFilter filter : UnitFilter.values()) {
					counted.put(filter, row.getLong(filter.name()));
				}
				return counted;
			})
			.single();
	}

	private static String own(Actor actor) {
		String own = "s.election_id = :election and s.position between :first and :last and s.level in (:levels)";
		return switch (actor.role()) {
			case COMMISSION -> own + " and s.position = :first and s.level <> 'NATIONAL_ASSEMBLY'";
			case NATIONAL_COUNCIL -> own + " and s.level = 'NATIONAL_ASSEMBLY'";
			default -> own;
		};
	}

	private Map<String, Object> parameters(Actor actor, ElectionInfo election) {
		AreaInfo area = this.authority.area(actor, election.id()).orElse(null);
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("election", election.id());
		parameters.put("first", (area != null) ? area.first() : 0);
		parameters.put("last", (area != null) ? area.last() : -1);
		List<String> levels = Arrays.stream(Level.values())
			.filter((level) -> actor.responsibility().has(level))
			.map(Level::name)
			.toList();
		parameters.put("levels", levels);
		return parameters;
	}

}
