package vn.homphieu.datapackage.file;

import java.util.ArrayList;
import java.util.List;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;

/**
 * Receives the cells of one line after the other. It keeps what it has when the line
 * breaks off, so that the place of the fault is known.
 */
final class RowHandler extends CsvCallbackHandler<List<String>> {

	private final List<String> cells = new ArrayList<>();

	private long line = 1;

	/** Line of the row in hand, or of the last one. */
	long line() {
		return this.line;
	}

	/** Number of the cell that was being read. */
	int openColumn() {
		return this.cells.size() + 1;
	}

	@Override
	protected RecordType getRecordType() {
		return RecordType.DATA;
	}

	@Override
	protected int getFieldCount() {
		return this.cells.size();
	}

	@Override
	protected void beginRecord(long startingLineNumber) {
		this.line = startingLineNumber;
		this.cells.clear();
	}

	@Override
	protected void addField(char[] buffer, int offset, int length, boolean quoted) {
		this.cells.add((length == 0) ? "" : new String(buffer, offset, length));
	}

	@Override
	protected void setComment(char[] buffer, int offset, int length) {
		throw new IllegalStateException("Comments are not switched on");
	}

	@Override
	protected void setEmpty() {
		this.cells.add("");
	}

	@Override
	protected List<String> buildRecord() {
		return this.cells;
	}

}
