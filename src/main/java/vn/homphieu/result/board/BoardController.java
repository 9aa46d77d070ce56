package vn.homphieu.result.board;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import vn.homphieu.account.Action;
import vn.homphieu.account.Actor;
import vn.homphieu.account.Requires;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.kernel.Level;

/** The boards of an election. */
@Controller
class BoardController {

	private final Boards boards;

	BoardController(Boards boards) {
		this.boards = boards;
	}

	@GetMapping("/office/boards")
	@Requires(Action.READ_BOARD)
	String elections(Actor actor, Model model) {
		List<ElectionInfo> elections = this.boards.elections(actor);
		if (elections.size() == 1) {
			return "redirect:/office/" + elections.getFirst().slug() + "/board";
		}
		model.addAttribute("elections", elections);
		return "board/elections";
	}

	@GetMapping("/office/{election}/board")
	@Requires(Action.READ_BOARD)
	String board(Actor actor, @PathVariable String election, @RequestParam(required = false) @Nullable String area,
			@RequestParam(required = false) @Nullable Level level, @RequestParam(defaultValue = "1") int round,
			Model model) {
		model.addAttribute("board", this.boards.board(actor, election, area, level, round));
		return "board/board";
	}

	@GetMapping("/office/{election}/board/papers")
	@Requires(Action.READ_BOARD)
	String papers(Actor actor, @PathVariable String election, @RequestParam(required = false) @Nullable String area,
			@RequestParam(required = false) @Nullable Level level, @RequestParam(defaultValue = "1") int round,
			@RequestParam(required = false) @Nullable BoardState state,
			@RequestParam(required = false) @Nullable String q, @RequestParam(required = false) @Nullable String after,
			Model model) {
		PaperFilter filter = new PaperFilter(area, level, round, state, q, after);
		model.addAttribute("list", this.boards.papers(actor, election, filter));
		return "board/papers";
	}

	@GetMapping("/office/{election}/board/wall")
	@Requires(Action.READ_BOARD)
	String wall(Actor actor, @PathVariable String election, @RequestParam(required = false) @Nullable String area,
			@RequestParam(required = false) @Nullable Level level, @RequestParam(defaultValue = "1") int round,
			@RequestParam(defaultValue = "-1") int show, Model model) {
		model.addAttribute("wall", Wall.of(this.boards.board(actor, election, area, level, round), show));
		return "board/wall";
	}

}
