package vn.homphieu.report.picture;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import vn.homphieu.kernel.Display;
import vn.homphieu.kernel.Percentage;
import vn.homphieu.report.document.Block.Picture;

/** Deputies elected of the seats at each level. */
public final class SeatsChart {

	private SeatsChart() {
	}

	/**
	 * Seats of a level.
	 *
	 * @param label name of the level
	 * @param seats seats to fill, at least 1
	 * @param elected deputies elected, 0 to {@code seats}; null while nothing is known
	 */
	public record Line(String label, long seats, @Nullable Long elected) {
	}

	/**
	 * Draws the chart.
	 * @param caption its caption
	 * @param language language of the numbers
	 * @param lines the levels
	 * @return the picture
	 */
	public static Picture of(String caption, Locale language, List<Line> lines) {
		Display display = new Display(language);
		return new Bars(null, null, lines.stream().map((line) -> {
			Percentage share = (line.elected() != null) ? Percentage.of(line.elected(), line.seats()) : null;
			String ratio = display.ratio(line.elected(), line.seats());
			return new Bars.Line(line.label(), (share != null) ? ratio + " = " + display.percent(share) : ratio, share,
					null);
		}).toList()).picture(caption);
	}

}
