package vn.homphieu.report.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.homphieu.kernel.Level;
import vn.homphieu.report.Report;
import vn.homphieu.report.ReportFormat;
import vn.homphieu.report.ReportRequest;
import vn.homphieu.report.document.Marks;

/** A table of an area: of all levels, or of the one that its part names. */
final class TableReport implements Report {

	/** Grows whenever the form of tables changes. */
	private static final int FORM = 1;

	private final TableSpec table;

	private final TableRows rows;

	TableReport(TableSpec table, TableRows rows) {
		this.table = table;
		this.rows = rows;
	}

	@Override
	public String name() {
		return this.table.name();
	}

	@Override
	public Set<ReportFormat> formats() {
		return EnumSet.of(ReportFormat.XLSX, ReportFormat.CSV, ReportFormat.CSV_SEMICOLON);
	}

	@Override
	public boolean fits(ReportRequest request) {
		return formats().contains(request.format()) && !(this.table.needsChildren() && request.area().isLeaf())
				&& !shown(request).isEmpty();
	}

	@Override
	public Set<Level> levels(ReportRequest request) {
		return Set.copyOf(shown(request));
	}

	@Override
	public String templateVersion(ReportRequest request) {
		return FORM + "." + Integer.toHexString(this.table.toString().hashCode())
				+ Integer.toHexString(TableTexts.of(request.language()).version());
	}

	@Override
	public void write(ReportRequest request, Marks marks, OutputStream out, Steps steps) throws IOException {
		TableTexts texts = TableTexts.of(request.language());
		try (TableWriter writer = switch (request.format()) {
			case XLSX -> new XlsxTable(this.table, texts, request, marks, out);
			case CSV -> new CsvTable(this.table, null, out);
			case CSV_SEMICOLON -> new CsvTable(this.table, texts, out);
			default -> throw new IllegalArgumentException("No table is handed out as " + request.format());
		}) {
			this.rows.write(this.table, request, shown(request), writer, steps);
			writer.finish();
		}
	}

	/** The levels of the election, or the one asked for if it is one of them. */
	private static List<Level> shown(ReportRequest request) {
		@Nullable String part = request.part();
		return Arrays.stream(Level.values())
			.filter(request.election().rules()::has)
			.filter((level) -> part == null || level.name().equals(part))
			.toList();
	}

}
