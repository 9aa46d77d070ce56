package vn.homphieu.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;

import vn.homphieu.account.secret.OneTimePassword;

/** Reads the many accounts of a spreadsheet and makes their passwords. */
@Service
public class BulkAccounts {

	private static final Map<String, Integer> COLUMN_OF_FIELD = Map.of("username", 0, "name", 1, "role", 2, "area", 3,
			"stations", 4, "levels", 5);

	private final AccountRules rules;

	private final AccountPlaces places;

	private final AccountWords words;

	private final PasswordHashing hashing;

	BulkAccounts(AccountRules rules, AccountPlaces places, AccountWords words, PasswordHashing hashing) {
		this.rules = rules;
		this.places = places;
		this.words = words;
		this.hashing = hashing;
	}

	/**
	 * Reads and checks a spreadsheet.
	 * @param file an XLSX or CSV file with the columns of {@link SheetRow#COLUMNS}
	 * @return the accounts that it asks for, in the order of the rows
	 * @throws SheetRefusedException if anything is wrong, with all that is
	 */
	public List<AccountDetails> check(byte[] file) {
		List<SheetRow> rows = AccountSheet.read(file);
		if (rows.isEmpty()) {
			throw SheetRefusedException.of(0, "", "SHEET_EMPTY", "");
		}
		List<AccountText.Understood> texts = rows.stream().map(this::understood).toList();
		SheetPlaces areas = new SheetPlaces(this.places, texts);
		Set<String> taken = this.rules
			.taken(texts.stream().map((text) -> text.details().username()).collect(Collectors.toSet()));
		List<AccountDetails> wanted = new ArrayList<>();
		List<SheetFault> faults = new ArrayList<>();
		Set<String> names = new HashSet<>();
		for (int row = 0; row < rows.size(); row++) {
			int number = rows.get(row).number();
			AccountDetails details = areas.placed(texts.get(row).details());
			List<AccountFault> found = check(texts.get(row), details, areas.known());
			if (taken.contains(details.username())) {
				found.add(new AccountFault("username", "USERNAME_TAKEN", details.username()));
			}
			else if (!names.add(details.username())) {
				found.add(new AccountFault("username", "USERNAME_TWICE", details.username()));
			}
			found.sort(Comparator.comparing((fault) -> COLUMN_OF_FIELD.getOrDefault(fault.field(), 0)));
			found.forEach((fault) -> faults.add(new SheetFault(number,
					AccountSheet.letter(COLUMN_OF_FIELD.getOrDefault(fault.field(), 0)), fault)));
			wanted.add(details);
		}
		if (!faults.isEmpty()) {
			throw new SheetRefusedException(faults);
		}
		return wanted;
	}

	private AccountText.Understood understood(SheetRow row) {
		List<String> cells = row.cells();
		return new AccountText(cells.get(0), cells.get(1), this.words.role(cells.get(2)), cells.get(3), cells.get(4),
				this.words.levels(cells.get(5)))
			.understood();
	}

	/** A role that is not known counts as a clerk's, who may have any area and levels. */
	private List<AccountFault> check(AccountText.Understood text, AccountDetails details, Set<String> areas) {
		List<AccountFault> faults = new ArrayList<>(text.faults());
		faults.addAll(this.rules.check(details, areas));
		return faults;
	}

	/**
	 * Makes a password for the first login of each account, and its hash, which takes its
	 * time: nothing is stored yet.
	 * @param wanted accounts that were checked
	 * @param step called after each, by any thread; what it throws ends the work
	 * @return the hash of each password, in the order of the accounts
	 */
	public Map<IssuedPassword, String> passwords(List<AccountDetails> wanted, Runnable step) {
		Map<IssuedPassword, String> hashes = new LinkedHashMap<>();
		wanted.parallelStream().map((details) -> {
			IssuedPassword issued = new IssuedPassword(details, OneTimePassword.make());
			Map.Entry<IssuedPassword, String> hashed = Map.entry(issued, this.hashing.hash(issued.password()));
			step.run();
			return hashed;
		}).forEachOrdered((hashed) -> hashes.put(hashed.getKey(), hashed.getValue()));
		return hashes;
	}

}
