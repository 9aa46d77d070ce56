package vn.homphieu.account;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The areas of a spreadsheet: its codes are looked up together, each name once, since
 * thousands of rows are of a few areas.
 */
final class SheetPlaces {

	private final AccountPlaces places;

	private final Set<String> known;

	private final Map<String, String> codes = new HashMap<>();

	SheetPlaces(AccountPlaces places, List<AccountText.Understood> texts) {
		this.places = places;
		this.known = new HashSet<>(places
			.names(texts.stream().map((text) -> text.details().responsibility().area()).collect(Collectors.toSet()))
			.keySet());
		this.known.forEach((code) -> this.codes.put(code, code));
	}

	/** The account with codes where names or numbers were typed. */
	AccountDetails placed(AccountDetails details) {
		Responsibility where = details.responsibility();
		String code = this.codes.computeIfAbsent(where.area(), this::codeOf);
		return new AccountDetails(details.username(), details.name(), details.role(), this.places.where(code, where));
	}

	private String codeOf(String typed) {
		String code = this.places.codeOf(typed);
		if (!code.equals(typed)) {
			this.known.add(code);
		}
		return code;
	}

	/** Codes of areas that are there. */
	Set<String> known() {
		return this.known;
	}

}
