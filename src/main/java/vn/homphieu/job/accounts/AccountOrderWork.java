package vn.homphieu.job.accounts;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

import vn.homphieu.account.AccountDetails;
import vn.homphieu.account.Action;
import vn.homphieu.account.BulkAccounts;
import vn.homphieu.account.ForbiddenException;
import vn.homphieu.account.IssuedPassword;
import vn.homphieu.account.SheetFault;
import vn.homphieu.account.SheetRefusedException;
import vn.homphieu.job.JobFailedException;
import vn.homphieu.job.JobRun;
import vn.homphieu.job.JobWork;
import vn.homphieu.kernel.NotFoundException;

/**
 * Makes the accounts of an order: every password and its hash first, then all of them in
 * one transaction. After a crash it begins anew, for nothing was stored.
 */
@Component
class AccountOrderWork implements JobWork {

	static final String KIND = "accounts";

	private final BulkAccounts sheets;

	private final BulkOrders orders;

	private final AccountOrderRows rows;

	AccountOrderWork(BulkAccounts sheets, BulkOrders orders, AccountOrderRows rows) {
		this.sheets = sheets;
		this.orders = orders;
		this.rows = rows;
	}

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public void run(JobRun run) {
		if (!run.actor().may(Action.MANAGE_ACCOUNTS)) {
			throw new ForbiddenException(run.actor(), Action.MANAGE_ACCOUNTS);
		}
		byte[] sheet = this.rows.findSheet(run.id())
			.orElseThrow(() -> new NotFoundException("order", String.valueOf(run.id())));
		List<AccountDetails> wanted = check(sheet);
		AtomicInteger done = new AtomicInteger();
		Map<IssuedPassword, String> hashes = this.sheets.passwords(wanted,
				() -> run.progress(done.incrementAndGet(), wanted.size()));
		try {
			this.orders.store(run.actor(), run, hashes);
		}
		catch (DataIntegrityViolationException ex) {
			// Somebody made one of them a moment ago: the check tells which.
			check(sheet);
			throw ex;
		}
	}

	@Override
	public void tidy() {
		this.rows.forget();
	}

	private List<AccountDetails> check(byte[] sheet) {
		try {
			return this.sheets.check(sheet);
		}
		catch (SheetRefusedException ex) {
			SheetFault first = ex.faults().getFirst();
			throw new JobFailedException("ACCOUNTS", first.column() + first.row());
		}
	}

}
