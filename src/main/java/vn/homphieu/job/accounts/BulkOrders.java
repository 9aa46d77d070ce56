package vn.homphieu.job.accounts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import vn.homphieu.account.AccountFault;
import vn.homphieu.account.AccountOrders;
import vn.homphieu.account.Accounts;
import vn.homphieu.account.Action;
import vn.homphieu.account.Actor;
import vn.homphieu.account.BulkAccounts;
import vn.homphieu.account.IssuedPassword;
import vn.homphieu.account.Requires;
import vn.homphieu.account.SheetFault;
import vn.homphieu.account.SheetRefusedException;
import vn.homphieu.job.JobRefusedException;
import vn.homphieu.job.JobRun;
import vn.homphieu.job.Jobs;

/**
 * Orders for many accounts: what is made lies sealed for the browser that ordered it,
 * until it is shown once or an hour is over.
 */
@Service
class BulkOrders implements AccountOrders {

	private static final int LONGEST_NAME = 100;

	private static final TypeReference<List<IssuedPassword>> ISSUED = new TypeReference<>() {
	};

	private final BulkAccounts sheets;

	private final Accounts accounts;

	private final Jobs jobs;

	private final AccountOrderRows rows;

	private final JsonMapper json;

	BulkOrders(BulkAccounts sheets, Accounts accounts, Jobs jobs, AccountOrderRows rows, JsonMapper json) {
		this.sheets = sheets;
		this.accounts = accounts;
		this.jobs = jobs;
		this.rows = rows;
		this.json = json;
	}

	@Override
	@Requires(Action.MANAGE_ACCOUNTS)
	@Transactional
	public Placed place(Actor actor, String name, byte[] sheet) {
		this.sheets.check(sheet);
		ReaderKey key = ReaderKey.make();
		try {
			// Nobody joins an order: only one browser has its key.
			long job = this.jobs.submit(actor, AccountOrderWork.KIND, UUID.randomUUID().toString(),
					Map.of("title", title(name)));
			this.rows.add(job, actor.username(), sheet, key.sealing());
			return new Placed(job, "/office/jobs/" + job, key.opening());
		}
		catch (JobRefusedException ex) {
			throw new SheetRefusedException(
					List.of(new SheetFault(0, "", new AccountFault("", "SHEET_MUST_WAIT", String.valueOf(ex.most())))));
		}
	}

	private static String title(String name) {
		return name.codePoints()
			.filter((letter) -> !Character.isISOControl(letter))
			.limit(LONGEST_NAME)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

	/**
	 * Stores the accounts, seals their passwords and tells where they are, all or none: a
	 * job that was cancelled meanwhile leaves nothing.
	 * @param actor who ordered them
	 * @param run the job
	 * @param hashes the hash of each password
	 */
	@Requires(Action.MANAGE_ACCOUNTS)
	@Transactional
	public void store(Actor actor, JobRun run, Map<IssuedPassword, String> hashes) {
		this.accounts.addAll(actor, hashes);
		this.rows.seal(run.id(), ReaderKey.seal(this.rows.publicKey(run.id()),
				this.json.writeValueAsBytes(List.copyOf(hashes.keySet()))));
		run.result("/admin/accounts/import/slips/" + run.id());
	}

	@Override
	@Requires(Action.MANAGE_ACCOUNTS)
	@Transactional
	public List<IssuedPassword> collect(Actor actor, long id, String key) {
		Optional<byte[]> opened = this.rows.lockSealed(id, actor.username())
			.flatMap((sealed) -> ReaderKey.open(key, sealed));
		opened.ifPresent((message) -> this.rows.remove(id));
		return opened.map((message) -> this.json.readValue(message, ISSUED)).orElse(List.of());
	}

}
