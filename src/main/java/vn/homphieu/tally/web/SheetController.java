package vn.homphieu.tally.web;

import java.util.Map;
import java.util.UUID;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import vn.homphieu.account.Action;
import vn.homphieu.account.Actor;
import vn.homphieu.account.Requires;
import vn.homphieu.tally.EntryConflictException;
import vn.homphieu.tally.EntryService;
import vn.homphieu.tally.PaperAddress;
import vn.homphieu.tally.Submission;

/** Takes in one sheet of a sitting: as a draft, or as handed in. */
@Controller
@RequestMapping("/office/{election}/stations/{station}/{constituency}/{round}")
class SheetController {

	private static final String SCRIPT = "X-Requested-With=fetch";

	private final EntryService entries;

	private final SittingPages pages;

	SheetController(EntryService entries, SittingPages pages) {
		this.entries = entries;
		this.pages = pages;
	}

	@ModelAttribute
	PaperAddress address(@PathVariable String election, @PathVariable String station, @PathVariable String constituency,
			@PathVariable int round) {
		return new PaperAddress(election, station, constituency, round);
	}

	@ModelAttribute
	SheetForm form(@RequestParam int revision, @RequestParam UUID requestKey,
			@RequestParam MultiValueMap<String, String> sent) {
		return SheetForm.of(revision, requestKey, sent);
	}

	@Requires(Action.ENTER)
	@PostMapping
	ModelAndView submit(Actor actor, @ModelAttribute(binding = false) PaperAddress address,
			@ModelAttribute(binding = false) SheetForm form) {
		try {
			Submission answer = this.entries.submit(actor, address, form.submission());
			return answer.accepted()
					? new ModelAndView("redirect:/office/" + address.election() + "/stations/" + address.station())
					: again(this.pages.refused(actor, address, form, answer), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		catch (EntryConflictException ex) {
			return again(this.pages.changed(actor, address, form, ex.stored()), HttpStatus.CONFLICT);
		}
	}

	@Requires(Action.ENTER)
	@PostMapping(headers = SCRIPT)
	ResponseEntity<SheetAnswer> submitByScript(Actor actor, @ModelAttribute(binding = false) PaperAddress address,
			@ModelAttribute(binding = false) SheetForm form) {
		Submission answer = this.entries.submit(actor, address, form.submission());
		return ResponseEntity.status(answer.accepted() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT)
			.body(SheetAnswer.of(answer, this.pages.found(answer.findings())));
	}

	@Requires(Action.ENTER)
	@PostMapping(path = "/draft", headers = SCRIPT)
	ResponseEntity<SheetAnswer> draft(Actor actor, @ModelAttribute(binding = false) PaperAddress address,
			@ModelAttribute(binding = false) SheetForm form) {
		return ResponseEntity.ok(SheetAnswer.of(this.entries.saveDraft(actor, address, form.draft())));
	}

	private static ModelAndView again(SittingPage page, HttpStatus status) {
		return new ModelAndView("tally/sitting", Map.of("page", page), status);
	}

}
