package vn.homphieu.result;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

import vn.homphieu.account.Action;
import vn.homphieu.account.Actor;
import vn.homphieu.account.Requires;
import vn.homphieu.election.Councils;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.election.Elections;
import vn.homphieu.tally.Correction;
import vn.homphieu.tally.CorrectionForm;
import vn.homphieu.tally.CorrectionService;
import vn.homphieu.tally.PaperAddress;

/**
 * Shows what a correction would do before it is done. It is done and undone in one
 * transaction, so that what is shown is what will happen, by the same code.
 */
@Service
public class CorrectionPreviews {

	private final Elections elections;

	private final Councils councils;

	private final CorrectionService corrections;

	private final UnitPreviews previews;

	CorrectionPreviews(Elections elections, Councils councils, CorrectionService corrections, UnitPreviews previews) {
		this.elections = elections;
		this.councils = councils;
		this.corrections = corrections;
		this.previews = previews;
	}

	/**
	 * Shows what a correction would do; nothing is kept.
	 * @param actor the commission
	 * @param address the minutes
	 * @param form the new figures and the reason
	 * @return the constituency before and after
	 * @throws vn.homphieu.tally.EntryRefusedException as the correction itself would be
	 * refused
	 */
	@Requires(Action.CORRECT)
	@Transactional
	public CorrectionPreview correct(Actor actor, PaperAddress address, CorrectionForm form) {
		return tried(address, () -> this.corrections.correct(actor, address, form));
	}

	/**
	 * Shows what it would do to take minutes back; nothing is kept.
	 * @param actor the commission
	 * @param address the minutes
	 * @param version the version that the official saw
	 * @param reason why
	 * @return the constituency before and after
	 * @throws vn.homphieu.tally.EntryRefusedException as it would be refused itself
	 */
	@Requires(Action.CORRECT)
	@Transactional
	public CorrectionPreview withdraw(Actor actor, PaperAddress address, int version, String reason) {
		return tried(address, () -> {
			this.corrections.withdraw(actor, address, version, reason);
			return null;
		});
	}

	private CorrectionPreview tried(PaperAddress address, Supplier<@Nullable Correction> change) {
		TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
		ConstituencyView before = view(address);
		Correction correction = change.get();
		return new CorrectionPreview(correction, before, view(address));
	}

	private ConstituencyView view(PaperAddress address) {
		ElectionInfo election = this.elections.require(address.election());
		long unit = this.councils.requireConstituency(election.id(), address.constituency()).id();
		return this.previews.view(unit, this.previews.of(election, unit));
	}

}
