package vn.homphieu.datapackage.content;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import vn.homphieu.datapackage.file.PackageFile;
import vn.homphieu.datapackage.file.PackageSource;
import vn.homphieu.datapackage.file.Remarks;
import vn.homphieu.datapackage.file.Rows;
import vn.homphieu.kernel.AreaLevel;

/**
 * The voting areas of a package; their other columns are read again when they are stored.
 */
public final class Stations {

	private final Codes codes = new Codes(PackageFile.STATIONS);

	private final List<String> code = new ArrayList<>();

	private final Ints area = new Ints();

	private final Ints line = new Ints();

	private final BitSet hasSizeReason = new BitSet();

	private int codeColumn;

	private Stations() {
	}

	static Stations read(PackageSource source, Areas areas, Remarks errors) throws IOException {
		Stations stations = new Stations();
		Set<Long> numbers = new HashSet<>();
		try (Rows rows = Rows.open(PackageFile.STATIONS, source, errors)) {
			stations.codeColumn = rows.column("code");
			while (rows.next()) {
				stations.add(rows, areas, numbers);
			}
			stations.codes.end(rows);
		}
		return stations;
	}

	private void add(Rows rows, Areas areas, Set<Long> numbers) {
		int where = rows.isSound() ? areas.find(rows, "commune_code") : Codes.NONE;
		if (where == Codes.NONE) {
			this.codes.addBroken(rows);
			return;
		}
		Area commune = areas.get(where);
		if (!commune.isLeaf() || commune.level() == AreaLevel.PROVINCE) {
			rows.refuse("commune_code", Areas.show(commune) + " is neither a commune nor a district without communes");
		}
		int number = rows.number("number");
		if (!numbers.add((long) where << Integer.SIZE | number)) {
			rows.refuse("number", "another voting area of this commune has the number " + number);
		}
		this.codes.add(rows, size());
		if (rows.isSound()) {
			if (rows.optional("size_reason") != null) {
				this.hasSizeReason.set(size());
			}
			this.code.add(rows.text("code"));
			this.area.add(where);
			this.line.add(rows.line());
		}
	}

	int find(Rows rows, String column) {
		return this.codes.find(rows, column);
	}

	boolean hasSizeReason(int station) {
		return this.hasSizeReason.get(station);
	}

	/** Adds a remark about a voting area as a whole. */
	void remark(Remarks remarks, int station, String message) {
		remarks.add(PackageFile.STATIONS.fileName(), this.line.get(station), this.codeColumn, message);
	}

	/**
	 * Returns the code of a voting area.
	 * @param station index of the voting area
	 * @return its code
	 */
	public String code(int station) {
		return this.code.get(station);
	}

	/**
	 * Returns where a voting area lies.
	 * @param station index of the voting area
	 * @return index of the area
	 */
	public int area(int station) {
		return this.area.get(station);
	}

	/**
	 * Returns how many voting areas there are.
	 * @return the number of rows of the file
	 */
	public int size() {
		return this.area.size();
	}

}
