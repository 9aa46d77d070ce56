package vn.homphieu.report.table;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;

import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;

import vn.homphieu.kernel.Level;
import vn.homphieu.report.ReportRequest;
import vn.homphieu.report.document.Marks;

/**
 * Writes a table as a workbook: what it is first, then a worksheet for each level, more
 * where a level has more rows than a worksheet takes.
 */
final class XlsxTable implements TableWriter {

	private static final String VERSION = "1.0";

	/** Unfinished files are read once more: speed counts, not size. */
	private static final int FASTEST = 1;

	private final TableSpec table;

	private final TableTexts texts;

	private final Marks marks;

	private final OutputStream out;

	private final Path unfinished;

	private final OutputStream file;

	private final Workbook book;

	private final int most;

	private @Nullable XlsxSheet sheet;

	private Level level = Level.NATIONAL_ASSEMBLY;

	private int sheets;

	XlsxTable(TableSpec table, TableTexts texts, ReportRequest request, Marks marks, OutputStream out)
			throws IOException {
		this(table, texts, request, marks, out, XlsxSheet.MOST_ROWS);
	}

	/**
	 * Begins the workbook.
	 * @param most rows of a level that one worksheet takes, at least 1
	 */
	XlsxTable(TableSpec table, TableTexts texts, ReportRequest request, Marks marks, OutputStream out, int most)
			throws IOException {
		this.table = table;
		this.texts = texts;
		this.marks = marks;
		this.out = out;
		this.most = most;
		this.unfinished = Files.createTempFile("table", ".xlsx");
		this.file = new BufferedOutputStream(Files.newOutputStream(this.unfinished));
		this.book = new Workbook(this.file, "HomPhieu", VERSION);
		this.book.setCompressionLevel(FASTEST);
		new InfoSheet(texts, request, marks).write(table, this.book.newWorksheet(texts.text("info")));
	}

	@Override
	public void begin(Level next) {
		this.level = next;
		this.sheets = 0;
		open();
	}

	private void open() {
		this.sheets++;
		String name = this.texts.text("level." + this.level) + ((this.sheets > 1) ? " (" + this.sheets + ")" : "");
		this.sheet = new XlsxSheet(this.table, this.texts, this.book.newWorksheet(name));
	}

	@Override
	public void row(ResultSet row) throws IOException, SQLException {
		if (sheet().rows() == this.most) {
			sheet().end();
			open();
		}
		sheet().row(row);
	}

	@Override
	public void end() throws IOException {
		sheet().end();
	}

	private XlsxSheet sheet() {
		return Objects.requireNonNull(this.sheet, "no level was begun");
	}

	@Override
	public void finish() throws IOException {
		this.book.finish();
		this.file.close();
		XlsxPackage.copy(this.unfinished, this.marks.time(), this.out);
	}

	@Override
	public void close() throws IOException {
		this.file.close();
		Files.deleteIfExists(this.unfinished);
	}

}
