package vn.homphieu.datapackage.content;

import java.util.HashMap;
import java.util.Map;

import vn.homphieu.datapackage.file.PackageFile;
import vn.homphieu.datapackage.file.Quoted;
import vn.homphieu.datapackage.file.Rows;

/** The codes of one file, each with the index of its row. */
final class Codes {

	/** No such code, or the row of that code is wrong itself; either was reported. */
	static final int NONE = -1;

	private static final String COLUMN = "code";

	private final PackageFile file;

	private final Map<String, Integer> indexes = new HashMap<>();

	private boolean complete = true;

	private String lastCode = "";

	private int lastIndex = NONE;

	Codes(PackageFile file) {
		this.file = file;
	}

	/**
	 * Takes the code of a row; one that is there already is refused. A row that is wrong
	 * has no index.
	 */
	void add(Rows rows, int index) {
		String code = rows.text(COLUMN);
		Integer before = this.indexes.putIfAbsent(code, rows.isSound() ? index : NONE);
		if (before != null) {
			rows.refuse(COLUMN, "the code " + Quoted.value(code) + " is there twice");
		}
	}

	/** Takes the code of a row that refers to something wrong. */
	void addBroken(Rows rows) {
		this.indexes.putIfAbsent(rows.text(COLUMN), NONE);
	}

	/** Ends the file; of one that broke off nobody knows which codes it has. */
	void end(Rows rows) {
		this.complete = !rows.isBrokenOff();
	}

	/** Finds what a cell names, or refuses the cell. */
	int find(Rows rows, String column) {
		String code = rows.text(column);
		if (!code.equals(this.lastCode)) {
			Integer index = this.indexes.get(code);
			if (index == null && !this.complete) {
				return NONE;
			}
			if (index == null) {
				rows.refuse(column, column + " is no code of " + this.file.fileName() + ": " + Quoted.value(code));
				return NONE;
			}
			this.lastCode = code;
			this.lastIndex = index;
		}
		return this.lastIndex;
	}

	/** Finds a code. */
	int find(String code) {
		return this.indexes.getOrDefault(code, NONE);
	}

}
