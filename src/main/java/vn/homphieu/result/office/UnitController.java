package vn.homphieu.result.office;

import java.util.Map;

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
import vn.homphieu.election.Elections;
import vn.homphieu.result.Listing;
import vn.homphieu.result.UnitBoard;
import vn.homphieu.result.UnitFilter;

/** Shows officials their constituencies. */
@Controller
class UnitController {

	private static final int SIZE = 100;

	private static final int LAST_PAGE = 10_000;

	private final Elections elections;

	private final UnitBoard board;

	private final UnitDeskPages pages;

	UnitController(Elections elections, UnitBoard board, UnitDeskPages pages) {
		this.elections = elections;
		this.board = board;
		this.pages = pages;
	}

	@GetMapping("/office/units")
	@Requires(Action.READ_BOARD)
	String elections(Actor actor, Model model) {
		model.addAttribute("elections", this.elections.all());
		return "office/elections";
	}

	@GetMapping("/office/{slug}/units")
	@Requires(Action.READ_BOARD)
	String list(Actor actor, @PathVariable String slug, @RequestParam(defaultValue = "ALL") UnitFilter state,
			@RequestParam(defaultValue = "0") int page, Model model) {
		ElectionInfo election = this.elections.require(slug);
		int shown = Math.clamp(page, 0, LAST_PAGE);
		Map<UnitFilter, Long> counts = this.board.counts(actor, election);
		model.addAttribute("page", new UnitListPage(election, state, counts, new Listing<>(
				this.board.list(actor, election, state, shown, SIZE), shown, SIZE, counts.getOrDefault(state, 0L))));
		return "office/units";
	}

	@GetMapping("/office/{slug}/units/{code}")
	@Requires(Action.READ_MINUTES)
	String show(Actor actor, @PathVariable String slug, @PathVariable String code,
			@RequestParam(required = false) @Nullable String done, Model model) {
		model.addAttribute("page", this.pages.of(actor, slug, code, UnitForm.BLANK, null, done));
		return "office/unit";
	}

}
