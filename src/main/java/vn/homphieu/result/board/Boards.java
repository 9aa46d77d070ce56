package vn.homphieu.result.board;

import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.homphieu.account.Action;
import vn.homphieu.account.Actor;
import vn.homphieu.account.Requires;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.kernel.Level;

/** Makes the boards of officials. */
@Service
@Transactional(readOnly = true)
class Boards {

	private final BoardPlaces places;

	private final BoardQueries queries;

	private final PaperQueries papers;

	private final TypingQueries typists;

	private final Lateness lateness;

	Boards(BoardPlaces places, BoardQueries queries, PaperQueries papers, TypingQueries typists, Lateness lateness) {
		this.places = places;
		this.queries = queries;
		this.papers = papers;
		this.typists = typists;
		this.lateness = lateness;
	}

	/** The elections that have the official's area, the newest first. */
	@Requires(Action.READ_BOARD)
	List<ElectionInfo> elections(Actor actor) {
		return this.places.elections(actor);
	}

	/**
	 * Counts the minutes of an area.
	 * @param actor who looks
	 * @param election short name of the election
	 * @param area code of the area; {@code null} for all that the official is responsible
	 * for
	 * @param level the level, or {@code null} for all
	 * @param round 1 to 3
	 * @return the board
	 */
	@Requires(Action.READ_BOARD)
	Board board(Actor actor, String election, @Nullable String area, @Nullable Level level, int round) {
		BoardPlace place = this.places.find(actor, election, area, level, round);
		List<AreaProgress> children = this.queries.children(place.election().id(), place.area(), place.counted(),
				round);
		Progress total = children.stream().map(AreaProgress::progress).reduce(Progress.NONE, Progress::plus);
		OffsetDateTime due = this.lateness.due(place.election().rules(), place.election().day());
		Typing typing = this.typists.now(place, this.lateness.now());
		return new Board(place, children, total, typing, due, this.lateness.isPast(due), this.lateness.now());
	}

	/**
	 * Lists the minutes behind a count.
	 * @param actor who looks
	 * @param election short name of the election
	 * @param filter which minutes
	 * @return a page of them, in the order of the map
	 */
	@Requires(Action.READ_BOARD)
	PaperList papers(Actor actor, String election, PaperFilter filter) {
		BoardPlace place = this.places.find(actor, election, filter.area(), filter.level(), filter.roundOr1());
		OffsetDateTime due = this.lateness.due(place.election().rules(), place.election().day());
		List<PaperLine> lines = this.papers.list(place, filter, actor.responsibility().stations(), PaperList.SIZE + 1);
		return PaperList.of(place, filter, lines, this.lateness.isPast(due), this.lateness.now());
	}

}
