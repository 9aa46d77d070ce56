package vn.homphieu.report.table;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Adds up the counts of a table; a sum of nothing known is not known either. */
final class Totals {

	private final List<Column> columns;

	private final @Nullable Long[] parts;

	private final @Nullable Long[] wholes;

	private long rows;

	Totals(List<Column> columns) {
		this.columns = columns;
		this.parts = new Long[columns.size()];
		this.wholes = new Long[columns.size()];
	}

	void add(ResultSet row) throws SQLException {
		this.rows++;
		for (int i = 0; i < this.parts.length; i++) {
			Column column = this.columns.get(i);
			if (column.kind() == Column.Kind.COUNT) {
				this.parts[i] = plus(this.parts[i], Column.number(row, column.name()));
			}
			else if (column.kind() == Column.Kind.PERCENT) {
				this.parts[i] = plus(this.parts[i], Column.number(row, column.part()));
				this.wholes[i] = plus(this.wholes[i], Column.number(row, column.whole()));
			}
		}
	}

	long rows() {
		return this.rows;
	}

	/** The sums in the place of their columns; percentages are those of the sums. */
	@Nullable Object[] values() {
		@Nullable Object[] values = new Object[this.parts.length];
		for (int i = 0; i < values.length; i++) {
			values[i] = (this.columns.get(i).kind() == Column.Kind.PERCENT)
					? Column.percentage(this.parts[i], this.wholes[i]) : this.parts[i];
		}
		return values;
	}

	private static @Nullable Long plus(@Nullable Long sum, @Nullable Long more) {
		return (sum == null) ? more : (more == null) ? sum : Long.valueOf(sum + more);
	}

}
