package vn.homphieu.tally.spreadsheet;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.homphieu.account.Action;
import vn.homphieu.account.Actor;
import vn.homphieu.account.Authority;
import vn.homphieu.account.ForbiddenException;
import vn.homphieu.account.Place;
import vn.homphieu.account.Requires;
import vn.homphieu.area.AreaInfo;
import vn.homphieu.area.Areas;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.election.Elections;
import vn.homphieu.election.LevelRule;
import vn.homphieu.kernel.Level;

/** The tables that a clerk may fill in. */
@Service
@Transactional(readOnly = true)
class Spreadsheets {

	private final Elections elections;

	private final Areas areas;

	private final Authority authority;

	private final Layouts layouts;

	Spreadsheets(Elections elections, Areas areas, Authority authority, Layouts layouts) {
		this.elections = elections;
		this.areas = areas;
		this.authority = authority;
		this.layouts = layouts;
	}

	/**
	 * Finds the tables of an area at a level.
	 * @param actor the clerk
	 * @param slug short name of the election
	 * @param code code of the area; {@code null} for the clerk's own
	 * @param wanted the level; {@code null} for the first that the clerk has
	 * @param round 1 to 3
	 * @return the tables, and what to choose from
	 */
	@Requires(Action.ENTER)
	SpreadsheetPage find(Actor actor, String slug, @Nullable String code, @Nullable Level wanted, int round) {
		ElectionInfo election = this.elections.require(slug);
		AreaInfo own = this.authority.area(actor, election.id())
			.orElseThrow(() -> new ForbiddenException(actor, Action.ENTER));
		AreaInfo area = this.areas.require(election.id(), (code == null || code.isBlank()) ? own.code() : code.strip());
		List<Level> levels = election.rules()
			.levels()
			.stream()
			.map(LevelRule::level)
			.filter(actor.responsibility()::has)
			.toList();
		Level level = Objects.requireNonNullElseGet(wanted, levels::getFirst);
		for (int position : List.of(area.first(), area.last())) {
			this.authority.require(actor, Action.ENTER, new Place(election.id(), position, null, level));
		}
		Set<String> only = actor.responsibility().stations();
		boolean small = area.last() - area.first() <= SpreadsheetPage.MOST_AREAS;
		return new SpreadsheetPage(election, area, level, levels, round, small,
				small ? this.layouts.of(election, area, level, round, only) : List.of());
	}

}
