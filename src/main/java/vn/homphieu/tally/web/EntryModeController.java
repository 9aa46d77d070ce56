package vn.homphieu.tally.web;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import vn.homphieu.account.Action;
import vn.homphieu.account.Actor;
import vn.homphieu.account.Requires;
import vn.homphieu.area.Areas;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.election.Elections;
import vn.homphieu.election.LevelRule;
import vn.homphieu.kernel.Level;
import vn.homphieu.tally.EntryMode;
import vn.homphieu.tally.EntryModes;

/** Sets whether minutes are entered once or twice. */
@Controller
@RequestMapping("/admin/elections/{election}/entry")
class EntryModeController {

	private final Elections elections;

	private final Areas areas;

	private final EntryModes modes;

	EntryModeController(Elections elections, Areas areas, EntryModes modes) {
		this.elections = elections;
		this.areas = areas;
		this.modes = modes;
	}

	/**
	 * The settings of an election.
	 *
	 * @param election the election
	 * @param settings what is set, the smallest place first
	 * @param unknown code of an area that there is not, or empty
	 */
	record ModePage(ElectionInfo election, List<EntryModes.Setting> settings, String unknown) {

		/** The levels of the election. */
		public List<Level> levels() {
			return this.election.rules().levels().stream().map(LevelRule::level).toList();
		}

		/** The modes to choose from. */
		public EntryMode[] modes() {
			return EntryMode.values();
		}

	}

	@Requires(Action.SET_UP)
	@GetMapping
	ModelAndView show(Actor actor, @PathVariable String election) {
		return page(actor, election, "", HttpStatus.OK);
	}

	/** Without a mode the setting is removed. */
	@Requires(Action.SET_UP)
	@PostMapping
	ModelAndView set(Actor actor, @PathVariable String election, @RequestParam(required = false) @Nullable Level level,
			@RequestParam(defaultValue = "") String area, @RequestParam(required = false) @Nullable EntryMode mode) {
		String code = area.strip();
		if (!code.isEmpty() && this.areas.find(this.elections.require(election).id(), code).isEmpty()) {
			return page(actor, election, code, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		this.modes.set(actor, election, level, code.isEmpty() ? null : code, mode);
		return new ModelAndView("redirect:/admin/elections/" + election + "/entry");
	}

	private ModelAndView page(Actor actor, String election, String unknown, HttpStatus status) {
		ModePage page = new ModePage(this.elections.require(election), this.modes.list(actor, election), unknown);
		return new ModelAndView("tally/mode", Map.of("page", page), status);
	}

}
