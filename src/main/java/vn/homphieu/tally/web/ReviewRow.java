package vn.homphieu.tally.web;

import java.util.ArrayList;
import java.util.List;

import vn.homphieu.tally.EntrySheet;
import vn.homphieu.tally.ReviewCase;
import vn.homphieu.tally.rules.Fields;

/**
 * One numbered line of minutes with what each entry says.
 *
 * @param item its number on the form
 * @param field name of the field
 * @param name the candidate, or empty where the form's own words name the line
 * @param values what each entry says
 * @param differs whether the entries differ
 */
public record ReviewRow(String item, String field, String name, List<String> values, boolean differs) {

	static List<ReviewRow> of(ReviewCase paper) {
		EntrySheet sheet = paper.sheet();
		List<ReviewRow> rows = new ArrayList<>();
		for (int i = 0; i < SheetLine.ORDER.size(); i++) {
			rows.add(row(paper, SheetLine.ITEMS.get(i), SheetLine.ORDER.get(i), ""));
		}
		for (int i = 0; i < sheet.candidates().size(); i++) {
			rows.add(row(paper, SheetLine.CANDIDATES + "." + (i + 1), Fields.votes(sheet.candidates().get(i).code()),
					sheet.candidates().get(i).name()));
		}
		for (int names = 1; names <= sheet.expected().seats(); names++) {
			ReviewRow row = row(paper, String.valueOf(names), Fields.ballots(names), "");
			if (row.values().stream().anyMatch((value) -> !value.isEmpty())) {
				rows.add(row);
			}
		}
		return rows;
	}

	private static ReviewRow row(ReviewCase paper, String item, String field, String name) {
		return new ReviewRow(item, field, name,
				paper.entries()
					.stream()
					.map((entry) -> SheetLine.plain(entry.draft().figures().getOrDefault(field, "")))
					.toList(),
				paper.differences().contains(field));
	}

}
