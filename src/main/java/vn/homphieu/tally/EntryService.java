package vn.homphieu.tally;

import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.homphieu.account.Action;
import vn.homphieu.account.Actor;
import vn.homphieu.account.Requires;

/** Entry of counting minutes by clerks: nothing that was acknowledged is ever lost. */
@Service
@Transactional
public class EntryService {

	private final EntryDesks desks;

	private final EntryDrafts drafts;

	private final EntrySubmissions submissions;

	private final ClerkWorkQueries work;

	EntryService(EntryDesks desks, EntryDrafts drafts, EntrySubmissions submissions, ClerkWorkQueries work) {
		this.desks = desks;
		this.drafts = drafts;
		this.submissions = submissions;
		this.work = work;
	}

	/**
	 * Opens a voting area for one sitting; nothing is begun yet.
	 * @param actor the clerk
	 * @param election short name of the election
	 * @param station code of the voting area
	 * @return the minutes of the levels that the clerk may enter
	 * @throws vn.homphieu.kernel.NotFoundException if there is no such voting area
	 * @throws vn.homphieu.account.ForbiddenException if it is not the clerk's
	 */
	@Requires(Action.ENTER)
	@Transactional(readOnly = true)
	public EntryDesk open(Actor actor, String election, String station) {
		return this.desks.open(actor, election, station);
	}

	/**
	 * Keeps what was typed so far, right or wrong.
	 * @param actor the clerk
	 * @param address the minutes
	 * @param form what was typed, and the revision that it was made from
	 * @return the new revision
	 * @throws EntryConflictException if another window saved meanwhile
	 * @throws EntryRefusedException if the minutes cannot be entered by this clerk now
	 */
	@Requires(Action.ENTER)
	public DraftSaved saveDraft(Actor actor, PaperAddress address, DraftForm form) {
		return this.drafts.save(actor, address, form);
	}

	/**
	 * Hands an entry in, if the rules let it; else it is kept as a draft.
	 * @param actor the clerk
	 * @param address the minutes
	 * @param form what was typed, what was confirmed, and a key: the same request again
	 * gives the same answer
	 * @return what became of it
	 * @throws EntryConflictException if another window saved meanwhile
	 * @throws EntryRefusedException if the minutes cannot be entered by this clerk now
	 */
	@Requires(Action.ENTER)
	public Submission submit(Actor actor, PaperAddress address, SubmitForm form) {
		return this.submissions.submit(actor, address, form);
	}

	/**
	 * Gives an own draft up, so that somebody else may begin.
	 * @param actor the clerk
	 * @param address the minutes
	 * @throws EntryRefusedException if there is no draft of this clerk
	 */
	@Requires(Action.ENTER)
	public void release(Actor actor, PaperAddress address) {
		this.drafts.release(actor, address);
	}

	/**
	 * Finds a voting area by what stands on the paper.
	 * @param actor the clerk
	 * @param election short name of the election
	 * @param commune code of the commune or a part of its name, with or without marks;
	 * empty for all of the clerk's communes
	 * @param number number of the voting area within the commune, from 1
	 * @return the voting areas of the clerk that fit, at most 20
	 */
	@Requires(Action.ENTER)
	@Transactional(readOnly = true)
	public List<EntryStation> findStation(Actor actor, String election, String commune, int number) {
		return this.work.find(actor, election, commune, number);
	}

	/**
	 * Lists what a clerk has to do.
	 * @param actor the clerk
	 * @param election short name of the election
	 * @param page page of the voting areas that still miss minutes, from 0
	 * @return own drafts, what was returned, and the voting areas to do
	 */
	@Requires(Action.ENTER)
	@Transactional(readOnly = true)
	public ClerkWork work(Actor actor, String election, int page) {
		return this.work.of(actor, election, page);
	}

}
