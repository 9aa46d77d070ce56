package vn.homphieu.datapackage.file;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the columns of a file stand, as its first line says. */
final class Header {

	private final PackageFile file;

	private final int[] places;

	private final Map<String, Integer> indexes = new HashMap<>();

	private final int width;

	private Header(PackageFile file, int width) {
		this.file = file;
		this.width = width;
		this.places = new int[file.columns().size()];
		Arrays.fill(this.places, -1);
		for (int i = 0; i < this.places.length; i++) {
			this.indexes.put(file.columns().get(i).name(), i);
		}
	}

	/** Reads the first line; what does not fit is added to the errors. */
	static Header read(PackageFile file, List<String> names, Remarks errors) {
		Header header = new Header(file, names.size());
		for (int i = 0; i < names.size(); i++) {
			header.place(names.get(i), i, errors);
		}
		for (int i = 0; i < header.places.length; i++) {
			Column column = file.columns().get(i);
			if (header.places[i] < 0 && !column.optional()) {
				errors.add(file.fileName(), 1, names.size() + 1, "the column " + column.name() + " is missing");
			}
		}
		return header;
	}

	private void place(String name, int cell, Remarks errors) {
		Integer index = this.indexes.get(name);
		String problem = null;
		if (Cells.problem(name) != null) {
			problem = "the name of a column " + Cells.problem(name);
		}
		else if (index == null) {
			problem = "there is no column " + Quoted.value(name) + " in this file";
		}
		else if (this.places[index] >= 0) {
			problem = "the column " + name + " is there twice";
		}
		else {
			this.places[index] = cell;
		}
		if (problem != null) {
			errors.add(this.file.fileName(), 1, cell + 1, problem);
		}
	}

	int width() {
		return this.width;
	}

	/** Place of a column in the line, from 0, or -1 where the file does not have it. */
	int place(int index) {
		return this.places[index];
	}

	int indexOf(String column) {
		Integer index = this.indexes.get(column);
		if (index == null) {
			throw new IllegalArgumentException("No column " + column + " in " + this.file.fileName());
		}
		return index;
	}

}
