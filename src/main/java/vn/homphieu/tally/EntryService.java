package vn.homphieu.tally;

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

	EntryService(EntryDesks desks, EntryDrafts drafts, EntrySubmissions submissions) {
		this.desks = desks;
		this.drafts = drafts;
		this.submissions = submissions;
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

}
