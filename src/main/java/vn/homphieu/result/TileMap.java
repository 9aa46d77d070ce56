package vn.homphieu.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.homphieu.area.TileGrid;
import vn.homphieu.kernel.Percentage;

/**
 * The provinces as squares coloured by turnout, in five classes of about as many
 * provinces each.
 *
 * @param width width of the drawing
 * @param height height of the drawing
 * @param tiles one square a province
 * @param islands the archipelagos, drawn beside the province they belong to
 * @param classes the classes in use, from the lowest turnout
 */
public record TileMap(int width, int height, List<Tile> tiles, List<Island> islands, List<TurnoutClass> classes) {

	/** Side of a square. */
	public static final int SIDE = 34;

	/** Width of an archipelago's frame and its distance from the province. */
	private static final int ISLAND_REACH = 44 + 68;

	private static final Map<String, String> ARCHIPELAGOS = Map.of("48", "hoang-sa", "56", "truong-sa");

	/**
	 * A province.
	 *
	 * @param known whether the election has data of the province: only then there is a
	 * page
	 * @param turnout null while nothing is counted
	 * @param shade 1 to 5 from the lowest turnout; null while nothing is counted
	 */
	public record Tile(String code, String name, List<String> label, int x, int y, boolean known,
			@Nullable Percentage turnout, @Nullable Integer shade) {

		/**
		 * Returns where a line of the label stands.
		 * @param line which line, from 0
		 * @return its base line in the drawing
		 */
		public double labelY(int line) {
			return this.y + ((this.label.size() == 1) ? 20.5 : 15.5 + 10 * line);
		}

	}

	/** An archipelago beside its province. */
	public record Island(String key, int x, int y) {
	}

	/** A class of turnout with its lowest and highest. */
	public record TurnoutClass(int shade, Percentage from, Percentage to) {
	}

	/**
	 * Tells whether a province is drawn without a colour.
	 * @return whether the legend has to explain that
	 */
	public boolean incomplete() {
		return this.tiles.stream().anyMatch((tile) -> tile.shade() == null);
	}

	/**
	 * Draws the map.
	 * @param grid where each province lies
	 * @param provinces results of the provinces that the election has
	 * @return the map; provinces of the grid without results stay without colour
	 */
	public static TileMap of(TileGrid grid, List<AreaResults> provinces) {
		Map<String, AreaResults> known = provinces.stream()
			.collect(Collectors.toMap((province) -> province.area().code(), Function.identity()));
		Map<String, Integer> shades = shades(provinces);
		List<Tile> tiles = new ArrayList<>();
		for (TileGrid.Cell cell : grid.cells()) {
			AreaResults province = known.get(cell.code());
			tiles.add(new Tile(cell.code(), cell.name(), cell.label(), cell.column() * SIDE, cell.row() * SIDE,
					province != null, (province != null) ? turnout(province) : null, shades.get(cell.code())));
		}
		List<Island> islands = tiles.stream()
			.filter((tile) -> ARCHIPELAGOS.containsKey(tile.code()))
			.map((tile) -> new Island(ARCHIPELAGOS.getOrDefault(tile.code(), ""), tile.x() + 44, tile.y() + 2))
			.toList();
		int right = islands.stream().mapToInt(Island::x).max().orElse(0) - 44 + ISLAND_REACH;
		int columns = grid.cells().stream().mapToInt(TileGrid.Cell::column).max().orElse(0) + 1;
		int rows = grid.cells().stream().mapToInt(TileGrid.Cell::row).max().orElse(0) + 1;
		return new TileMap(Math.max(columns * SIDE, right), rows * SIDE, tiles, islands, classes(provinces, shades));
	}

	private static Map<String, Integer> shades(List<AreaResults> provinces) {
		List<AreaResults> counted = provinces.stream()
			.filter((province) -> turnout(province) != null)
			.sorted(Comparator.comparingInt(TileMap::hundredths))
			.toList();
		Map<String, Integer> shades = new TreeMap<>();
		Integer shade = null;
		for (int rank = 0; rank < counted.size(); rank++) {
			AreaResults province = counted.get(rank);
			boolean same = rank > 0 && hundredths(counted.get(rank - 1)) == hundredths(province);
			if (shade == null || !same) {
				shade = 1 + (2 * rank + 1) * 5 / (2 * counted.size());
			}
			shades.put(province.area().code(), shade);
		}
		return shades;
	}

	private static List<TurnoutClass> classes(List<AreaResults> provinces, Map<String, Integer> shades) {
		Map<Integer, List<Percentage>> byShade = new TreeMap<>();
		for (AreaResults province : provinces) {
			Percentage turnout = turnout(province);
			Integer shade = shades.get(province.area().code());
			if (turnout != null && shade != null) {
				byShade.computeIfAbsent(shade, (key) -> new ArrayList<>()).add(turnout);
			}
		}
		return byShade.entrySet()
			.stream()
			.map((entry) -> new TurnoutClass(entry.getKey(),
					entry.getValue().stream().min(Comparator.naturalOrder()).orElseThrow(),
					entry.getValue().stream().max(Comparator.naturalOrder()).orElseThrow()))
			.toList();
	}

	private static @Nullable Percentage turnout(AreaResults province) {
		return province.levels().isEmpty() ? null : province.levels().getFirst().voters().turnout();
	}

	private static int hundredths(AreaResults province) {
		Percentage turnout = turnout(province);
		return (turnout != null) ? turnout.hundredths() : -1;
	}

}
