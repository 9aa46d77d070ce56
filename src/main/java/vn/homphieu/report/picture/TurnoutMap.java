package vn.homphieu.report.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import vn.homphieu.area.TileGrid;
import vn.homphieu.kernel.Display;
import vn.homphieu.report.document.Block.Picture;
import vn.homphieu.result.AreaResults;
import vn.homphieu.result.TileMap;
import vn.homphieu.result.TileMap.Tile;

/**
 * The areas directly below one as squares coloured by turnout, with their figures: the
 * provinces where they lie, others in their order.
 */
@Component
public class TurnoutMap {

	/**
	 * Squares are larger than on the page, so that figures fit in, and few enough for a
	 * sheet.
	 */
	private static final double LARGER = 1.25;

	private static final double SIDE = TileMap.SIDE * LARGER;

	private static final int COLUMNS = 13;

	private static final int LEGEND = 105;

	private static final double TEXT = 9.2;

	private static final int LONGEST_LINE = 8;

	private static final int DARK = 4;

	private static final List<String> FILLS = List.of("#ffffff", "#f4e3da", "#e6b9ab", "#d99a8e", "#b5474a", "#7d0d12");

	private final MessageSource messages;

	TurnoutMap(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * Draws the provinces.
	 * @param caption the caption
	 * @param language language of the numbers
	 * @param grid file of the grid, as the election's rule set gives it
	 * @param provinces the provinces
	 * @return the picture
	 */
	public Picture ofProvinces(String caption, Locale language, String grid, List<AreaResults> provinces) {
		return draw(caption, language, TileMap.of(TileGrid.of(grid), provinces));
	}

	/**
	 * Draws areas in their order, for which there is no grid.
	 * @param caption the caption
	 * @param language language of the numbers
	 * @param areas the areas
	 * @return the picture
	 */
	public Picture ofAreas(String caption, Locale language, List<AreaResults> areas) {
		List<TileGrid.Cell> cells = new ArrayList<>();
		for (AreaResults area : areas) {
			int place = cells.size();
			cells.add(new TileGrid.Cell(area.area().code(), area.area().name(), label(area.area().name()),
					place % COLUMNS, place / COLUMNS));
		}
		return draw(caption, language, TileMap.of(new TileGrid(cells), areas));
	}

	private static List<String> label(String name) {
		List<String> lines = new ArrayList<>();
		for (String word : name.replaceFirst("^(Thành phố|Thị xã|Thị trấn|Quận|Huyện|Phường|Xã|Đặc khu) ", "")
			.split(" ", -1)) {
			String last = lines.isEmpty() ? "" : lines.getLast();
			if (!last.isEmpty() && last.length() + word.length() < LONGEST_LINE) {
				lines.set(lines.size() - 1, last + " " + word);
			}
			else {
				lines.add(word);
			}
		}
		return lines.stream().limit(3).toList();
	}

	private Picture draw(String caption, Locale language, TileMap map) {
		Display display = new Display(language);
		int legend = (map.classes().size() + (map.incomplete() ? 1 : 0)) * LEGEND;
		int height = (int) Math.ceil(map.height() * LARGER);
		Drawing drawing = new Drawing((int) Math.ceil(Math.max(map.width() * LARGER, legend)) + 4, height + 32);
		map.tiles().forEach((tile) -> tile(drawing, display, tile));
		islands(drawing, language, map);
		legend(drawing, display, language, map, height + 10);
		String description = caption + ": "
				+ map.tiles()
					.stream()
					.map((tile) -> tile.name() + " " + display.percent(tile.turnout()))
					.collect(Collectors.joining("; "))
				+ ".";
		return new Picture(drawing.svg(description), description, caption);
	}

	private static void tile(Drawing drawing, Display display, Tile tile) {
		int shade = (tile.shade() != null) ? tile.shade() : 0;
		String ink = (shade >= DARK) ? Drawing.LIGHT : Drawing.INK;
		double x = 2 + tile.x() * LARGER;
		double y = 2 + tile.y() * LARGER;
		drawing.box(x, y, SIDE - 2, SIDE - 2, FILLS.get(shade), Drawing.EDGE);
		double base = y + ((tile.label().size() > 2) ? 10.5 : 13);
		for (String line : tile.label()) {
			drawing.words(x + SIDE / 2 - 1, base, TEXT, "middle", ink, line);
			base += 9.8;
		}
		drawing.words(x + SIDE / 2 - 1, y + SIDE - 5, TEXT, "middle", ink, display.percent(tile.turnout()));
	}

	private void islands(Drawing drawing, Locale language, TileMap map) {
		for (TileMap.Island island : map.islands()) {
			double x = 2 + island.x() * LARGER;
			double y = 2 + island.y() * LARGER;
			drawing.box(x, y, 68 * LARGER, 30 * LARGER, "none", Drawing.EDGE);
			String key = "map.island." + island.key();
			drawing.words(x + 34 * LARGER, y + 16, TEXT, "middle", Drawing.INK, words(key, language));
			drawing.words(x + 34 * LARGER, y + 28, TEXT, "middle", Drawing.INK, words(key + ".of", language));
		}
	}

	private void legend(Drawing drawing, Display display, Locale language, TileMap map, int top) {
		int x = 2;
		for (TileMap.TurnoutClass kind : map.classes()) {
			String from = display.percent(kind.from());
			String to = display.percent(kind.to());
			drawing.box(x, top, 14, 14, FILLS.get(kind.shade()), Drawing.EDGE);
			drawing.words(x + 18.0, top + 11.5, TEXT, "start", Drawing.INK, from.equals(to) ? from : from + " – " + to);
			x += LEGEND;
		}
		if (map.incomplete()) {
			drawing.box(x, top, 14, 14, FILLS.getFirst(), Drawing.EDGE);
			drawing.words(x + 18.0, top + 11.5, TEXT, "start", Drawing.INK, words("map.none", language));
		}
	}

	private String words(String key, Locale language) {
		return this.messages.getMessage(key, null, language);
	}

}
