package vn.homphieu.result.board;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.homphieu.account.Action;
import vn.homphieu.account.Actor;
import vn.homphieu.account.Authority;
import vn.homphieu.account.ForbiddenException;
import vn.homphieu.account.Place;
import vn.homphieu.area.AreaInfo;
import vn.homphieu.area.Areas;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.election.Elections;
import vn.homphieu.election.LevelRule;
import vn.homphieu.kernel.Level;
import vn.homphieu.kernel.NotFoundException;

/** Finds what a board is about, and refuses what lies outside the official's area. */
@Component
class BoardPlaces {

	private static final int LAST_ROUND = 3;

	private final Elections elections;

	private final Areas areas;

	private final Authority authority;

	private final BoardQueries queries;

	BoardPlaces(Elections elections, Areas areas, Authority authority, BoardQueries queries) {
		this.elections = elections;
		this.areas = areas;
		this.authority = authority;
		this.queries = queries;
	}

	List<ElectionInfo> elections(Actor actor) {
		return this.elections.all()
			.stream()
			.filter((election) -> this.authority.area(actor, election.id()).isPresent())
			.toList();
	}

	BoardPlace find(Actor actor, String slug, @Nullable String code, @Nullable Level level, int round) {
		ElectionInfo election = this.elections.require(slug);
		AreaInfo own = this.authority.area(actor, election.id())
			.orElseThrow(() -> new ForbiddenException(actor, Action.READ_BOARD));
		AreaInfo area = this.areas.require(election.id(), Objects.requireNonNullElse(code, own.code()));
		for (int position : List.of(area.first(), area.last())) {
			this.authority.require(actor, Action.READ_BOARD, new Place(election.id(), position, null, level));
		}
		if (round < 1 || round > LAST_ROUND) {
			throw new NotFoundException("round", String.valueOf(round));
		}
		List<Level> levels = election.rules()
			.levels()
			.stream()
			.map(LevelRule::level)
			.filter(actor.responsibility()::has)
			.toList();
		return new BoardPlace(election, area, path(election.id(), own, area), level, levels, round,
				this.queries.rounds(election.id()));
	}

	private List<AreaInfo> path(long electionId, AreaInfo own, AreaInfo area) {
		return this.areas.path(electionId, area)
			.stream()
			.filter((above) -> own.first() <= above.first() && above.last() <= own.last())
			.toList();
	}

}
