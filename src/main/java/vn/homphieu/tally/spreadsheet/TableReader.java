package vn.homphieu.tally.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.homphieu.tally.spreadsheet.MinutesLayout.Column;

/** Finds the tables among the rows of a file and what is filled in. */
final class TableReader {

	private final List<MinutesLayout> layouts;

	private final List<FilledRow> filled = new ArrayList<>();

	private final List<SheetFault> faults = new ArrayList<>();

	private final Set<String> seen = new HashSet<>();

	private @Nullable MinutesLayout layout;

	private Map<String, Integer> columns = new LinkedHashMap<>();

	private int line;

	private String sheet = "";

	TableReader(List<MinutesLayout> layouts) {
		this.layouts = layouts;
	}

	List<FilledRow> filled() {
		return this.filled;
	}

	List<SheetFault> faults() {
		return this.faults;
	}

	TableReader read(List<ReadRow> rows) {
		boolean marked = false;
		for (ReadRow row : rows) {
			if (!row.sheet().equals(this.sheet)) {
				this.layout = null;
				this.sheet = row.sheet();
			}
			if (row.text(0).equals(MinutesLayout.MARK)) {
				marked = true;
				begin(row);
			}
			else if (this.layout != null) {
				inside(this.layout, row);
			}
		}
		if (!marked && !rows.isEmpty()) {
			this.faults.add(SheetFault.of(rows.getFirst(), 0, "", "NO_TABLE"));
		}
		return this;
	}

	private void begin(ReadRow row) {
		Optional<MinutesLayout> known = this.layouts.stream()
			.filter((one) -> one.election().equals(row.text(1)) && one.constituency().equals(row.text(2))
					&& String.valueOf(one.round()).equals(row.text(3)))
			.findFirst();
		this.layout = known.orElse(null);
		this.line = 0;
		if (known.isEmpty()) {
			this.faults.add(SheetFault.of(row, 2, "", "OTHER_TABLE"));
		}
	}

	private void inside(MinutesLayout table, ReadRow row) {
		this.line++;
		if (this.line == 1) {
			header(table, row);
		}
		else if (this.line > 2 && !row.isEmpty()) {
			station(table, row);
		}
	}

	private void header(MinutesLayout table, ReadRow row) {
		this.columns = new LinkedHashMap<>();
		for (int i = 0; i < row.cells().size(); i++) {
			String field = row.text(i);
			if (!field.isEmpty() && (table.column(field).isEmpty() || this.columns.put(field, i) != null)) {
				this.faults.add(SheetFault.of(row, i, "", "UNKNOWN_COLUMN"));
			}
		}
		for (Column column : table.columns()) {
			boolean needed = column.isTyped() || column.field().equals(MinutesLayout.STATION);
			if (needed && !this.columns.containsKey(column.field())) {
				this.faults.add(SheetFault.of(row, 0, column.head(), "MISSING_COLUMN"));
			}
		}
	}

	private void station(MinutesLayout table, ReadRow row) {
		int place = this.columns.getOrDefault(MinutesLayout.STATION, 0);
		String code = row.text(place);
		Map<String, String> figures = new HashMap<>();
		String note = "";
		for (Column column : table.columns()) {
			int at = this.columns.getOrDefault(column.field(), row.cells().size());
			if (column.field().equals(MinutesLayout.NOTE)) {
				note = row.text(at);
			}
			else if (column.isTyped() && !row.text(at).isEmpty()) {
				figures.put(column.field(), row.text(at));
			}
			if (column.isTyped() && at < row.cells().size() && row.cells().get(at).fault() != null) {
				this.faults.add(SheetFault.of(row, at, column.head(), String.valueOf(row.cells().get(at).fault())));
			}
		}
		if (figures.isEmpty() && note.isEmpty()) {
			return;
		}
		String head = table.column(MinutesLayout.STATION).map(Column::head).orElse("");
		if (!table.has(code)) {
			this.faults.add(SheetFault.of(row, place, head, "UNKNOWN_STATION"));
		}
		else if (!this.seen.add(table.constituency() + " " + code)) {
			this.faults.add(SheetFault.of(row, place, head, "TWICE"));
		}
		else {
			this.filled.add(new FilledRow(table, row, Map.copyOf(this.columns), code, figures, note));
		}
	}

}
