package vn.homphieu.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Service;

import vn.homphieu.account.secret.OneTimePassword;

/** Makes many accounts at once from a spreadsheet, all or none. */
@Service
public class BulkAccounts {

	private static final Map<String, Integer> COLUMN_OF_FIELD = Map.of("username", 0, "name", 1, "role", 2, "area", 3,
			"stations", 4, "levels", 5);

	private static final Set<String> OF_ROLE = Set.of("area", "stations", "levels");

	private final Accounts accounts;

	private final AccountRules rules;

	private final AccountPlaces places;

	private final AccountWords words;

	private final PasswordHashing hashing;

	BulkAccounts(Accounts accounts, AccountRules rules, AccountPlaces places, AccountWords words,
			PasswordHashing hashing) {
		this.accounts = accounts;
		this.rules = rules;
		this.places = places;
		this.words = words;
		this.hashing = hashing;
	}

	/**
	 * Makes the accounts of a spreadsheet. Hashing takes its time, so it is done before
	 * the one transaction that stores them.
	 * @param actor who makes them
	 * @param file an XLSX or CSV file with the columns of {@link SheetRow#COLUMNS}
	 * @return their passwords for the first login, in the order of the rows
	 * @throws SheetRefusedException if anything is wrong: then no account is made
	 */
	@Requires(Action.MANAGE_ACCOUNTS)
	public List<IssuedPassword> make(Actor actor, byte[] file) {
		List<AccountDetails> wanted = check(AccountSheet.read(file));
		List<IssuedPassword> issued = wanted.stream()
			.map((details) -> new IssuedPassword(details, OneTimePassword.make()))
			.toList();
		Map<AccountDetails, String> hashes = new LinkedHashMap<>();
		issued.parallelStream()
			.map((one) -> Map.entry(one.details(), this.hashing.hash(one.password())))
			.forEachOrdered((hashed) -> hashes.put(hashed.getKey(), hashed.getValue()));
		this.accounts.addAll(actor, hashes);
		return issued;
	}

	private List<AccountDetails> check(List<SheetRow> rows) {
		List<AccountDetails> wanted = new ArrayList<>();
		List<SheetFault> faults = new ArrayList<>();
		Set<String> names = new HashSet<>();
		for (SheetRow row : rows) {
			List<AccountFault> found = check(row, wanted, names);
			found.forEach((fault) -> faults.add(new SheetFault(row.number(),
					AccountSheet.letter(COLUMN_OF_FIELD.getOrDefault(fault.field(), 0)), fault)));
		}
		if (rows.isEmpty()) {
			throw SheetRefusedException.of(0, "", "SHEET_EMPTY", "");
		}
		if (!faults.isEmpty()) {
			throw new SheetRefusedException(faults);
		}
		return wanted;
	}

	private List<AccountFault> check(SheetRow row, List<AccountDetails> wanted, Set<String> names) {
		List<String> cells = row.cells();
		AccountText.Understood text = new AccountText(cells.get(0), cells.get(1), this.words.role(cells.get(2)),
				cells.get(3), cells.get(4), this.words.levels(cells.get(5)))
			.understood();
		AccountDetails details = this.places.placed(text.details());
		wanted.add(details);
		List<AccountFault> faults = new ArrayList<>(text.faults());
		if (!names.add(details.username())) {
			faults.add(new AccountFault("username", "USERNAME_TWICE", details.username()));
		}
		// What depends on a role that is not known cannot be told.
		boolean role = text.faults().stream().noneMatch((fault) -> fault.field().equals("role"));
		this.rules.checkNew(details)
			.stream()
			.filter((fault) -> role || !OF_ROLE.contains(fault.field()))
			.forEach(faults::add);
		faults.sort(Comparator.comparing((fault) -> COLUMN_OF_FIELD.getOrDefault(fault.field(), 0)));
		return faults;
	}

}
