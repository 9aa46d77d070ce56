package vn.homphieu.tally.web;

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
import vn.homphieu.election.Elections;
import vn.homphieu.tally.ClerkWork;
import vn.homphieu.tally.EntryService;
import vn.homphieu.tally.EntryStation;

/** What a clerk has to do, and the way to a voting area by its number. */
@Controller
class WorkController {

	private final Elections elections;

	private final EntryService entries;

	WorkController(Elections elections, EntryService entries) {
		this.elections = elections;
		this.entries = entries;
	}

	/**
	 * A clerk's work in one election.
	 *
	 * @param election the election
	 * @param work drafts, what was returned, and voting areas to do
	 * @param commune name or code of a commune that was asked for
	 * @param number number that was asked for, as it was typed
	 * @param wrong whether that is no number
	 * @param found the voting areas that fit
	 */
	record WorkPage(ElectionInfo election, ClerkWork work, String commune, String number, boolean wrong,
			List<EntryStation> found) {

		/** How many pages of voting areas there are. */
		public int pages() {
			return (this.work.stationsTotal() + this.work.size() - 1) / this.work.size();
		}

	}

	@Requires(Action.ENTER)
	@GetMapping("/office/{election}")
	String show(Actor actor, @PathVariable String election, @RequestParam(defaultValue = "") String commune,
			@RequestParam(defaultValue = "") String number, @RequestParam(defaultValue = "1") int page, Model model) {
		Integer wanted = number(number);
		List<EntryStation> found = (wanted != null) ? this.entries.findStation(actor, election, commune.strip(), wanted)
				: List.of();
		model.addAttribute("page",
				new WorkPage(this.elections.require(election),
						this.entries.work(actor, election, Math.clamp(page - 1L, 0, 100_000)), commune.strip(),
						number.strip(), !number.strip().matches("[0-9]*"), found));
		return "tally/work";
	}

	/** Five digits are more than any voting area has. */
	private static @Nullable Integer number(String typed) {
		String text = typed.strip();
		return text.matches("0*[0-9]{1,5}") ? Integer.valueOf(text) : null;
	}

}
