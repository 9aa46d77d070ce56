package vn.homphieu.area;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The provinces as squares on a grid, roughly where they lie: a map on which each counts
 * the same.
 *
 * @param cells one square a province, in the order of the codes
 */
public record TileGrid(List<Cell> cells) {

	private static final Map<String, TileGrid> READ = new ConcurrentHashMap<>();

	/**
	 * A province on the grid.
	 *
	 * @param code official code of the province
	 * @param name its name without the kind
	 * @param label its name in the lines that fit into the square
	 * @param column from the left, from 0
	 * @param row from the top, from 0
	 */
	public record Cell(String code, String name, List<String> label, int column, int row) {
	}

	/**
	 * Returns a grid of the reference data.
	 * @param file its file name, as an election's rule set gives it
	 * @return the grid
	 * @throws IllegalArgumentException if there is no such file
	 */
	public static TileGrid of(String file) {
		return READ.computeIfAbsent(file, TileGrid::read);
	}

	private static TileGrid read(String file) {
		return new TileGrid(ReferenceTable.rows(file).stream().map(TileGrid::cell).toList());
	}

	private static Cell cell(String[] fields) {
		List<String> label = Arrays.stream(fields[2].split("/", -1)).filter((part) -> !part.isEmpty()).toList();
		return new Cell(fields[0], fields[1], label, Integer.parseInt(fields[3]), Integer.parseInt(fields[4]));
	}

}
