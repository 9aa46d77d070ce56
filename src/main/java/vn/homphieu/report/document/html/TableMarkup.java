package vn.homphieu.report.document.html;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.homphieu.report.document.Block.Column;
import vn.homphieu.report.document.Block.Row;
import vn.homphieu.report.document.Block.Table;
import vn.homphieu.report.document.Run;

/** Marks a table up, with headings that are told apart from its cells. */
final class TableMarkup {

	/** Rows that are held together; writers are slow with more. */
	private static final int ROWS_TOGETHER = 100;

	private static final List<String> CLASSES = List.of("table", "table wide", "table wider");

	private final Markup markup;

	private final Table table;

	private final boolean grouped;

	/** The column whose cells say what their row is about; −1 for none. */
	private final int named;

	TableMarkup(Markup markup, Table table) {
		this.markup = markup;
		this.table = table;
		this.grouped = table.columns().stream().anyMatch((column) -> column.group() != null);
		this.named = table.columns().stream().map(Column::figures).toList().indexOf(false);
	}

	void write() {
		int steps = this.markup.steps(this.table);
		add("<div class=\"scroll\"><table class=\"").append(CLASSES.get(steps)).append("\">");
		if (this.table.caption() != null) {
			add("<caption>");
			this.markup.words(this.table.caption());
			add("</caption>");
		}
		this.markup.widths(this.table, steps);
		head();
		List<Row> rows = this.table.rows();
		for (int from = 0; from < rows.size(); from += ROWS_TOGETHER) {
			add("<tbody>");
			rows.subList(from, Math.min(from + ROWS_TOGETHER, rows.size())).forEach(this::row);
			add("</tbody>");
		}
		add("</table></div>\n");
	}

	private void head() {
		add("<thead><tr>");
		int at = 0;
		while (at < this.table.columns().size()) {
			Column column = this.table.columns().get(at);
			int span = span(at);
			if (column.group() != null) {
				heading(column.group(), false, " class=\"group\" colspan=\"" + span + "\"");
			}
			else if (this.grouped && !this.markup.joinsRows()) {
				add("<td class=\"above\">\u00a0</td>");
			}
			else {
				heading(column.title(), column.figures(), this.grouped ? " rowspan=\"2\"" : "");
			}
			at += span;
		}
		add("</tr>");
		if (this.grouped) {
			add("<tr>");
			this.table.columns()
				.stream()
				.filter((column) -> column.group() != null || !this.markup.joinsRows())
				.forEach((column) -> heading(column.title(), column.figures(),
						(column.group() == null) ? " class=\"alone\"" : ""));
			add("</tr>");
		}
		add("</thead>");
	}

	/** How many columns beginning with this one share its group. */
	private int span(int first) {
		String group = this.table.columns().get(first).group();
		int end = first + 1;
		while (group != null && end < this.table.columns().size()
				&& Objects.equals(group, this.table.columns().get(end).group())) {
			end++;
		}
		return end - first;
	}

	private void heading(@Nullable String title, boolean figures, String attributes) {
		add("<th scope=\"").append(attributes.contains("colspan") ? "colgroup" : "col")
			.append('"')
			.append(attributes)
			.append((figures && !attributes.contains("class")) ? " class=\"n\">" : ">");
		this.markup.words(title);
		add("</th>");
	}

	private void row(Row row) {
		if (this.table.heads(row)) {
			add("<tr class=\"total heads\"><th scope=\"rowgroup\" colspan=\"").append(this.table.columns().size())
				.append("\">");
			this.markup.runs(row.cells().getFirst());
			add("</th></tr>");
			return;
		}
		add(row.total() ? "<tr class=\"total\">" : "<tr>");
		for (int at = 0; at < this.table.columns().size(); at++) {
			String name = (at == this.named) ? "th" : "td";
			add("<").append(name).append((at == this.named) ? " scope=\"row\"" : "");
			add(this.table.columns().get(at).figures() ? " class=\"n\">" : ">");
			this.markup.runs((at < row.cells().size()) ? row.cells().get(at) : List.<Run>of());
			add("</").append(name).append('>');
		}
		add("</tr>");
	}

	private StringBuilder add(String text) {
		return this.markup.out.append(text);
	}

}
