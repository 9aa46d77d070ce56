package vn.homphieu.report.picture;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import vn.homphieu.kernel.Percentage;
import vn.homphieu.report.document.Block.Picture;

/** How many of the elected, and of the candidates, belong to a group. */
public final class CompositionChart {

	private CompositionChart() {
	}

	/**
	 * A group.
	 *
	 * @param label its name, e.g. “Phụ nữ”
	 * @param elected its share of the elected; null while none are known
	 * @param candidates its share of the candidates; null where it is not known
	 */
	public record Line(String label, @Nullable Percentage elected, @Nullable Percentage candidates) {
	}

	/**
	 * Draws the chart.
	 * @param caption its caption
	 * @param elected what the elected are called
	 * @param candidates what the candidates are called; null to leave them out
	 * @param language language of the numbers
	 * @param lines the groups, which do not add up to a whole
	 * @return the picture
	 */
	public static Picture of(String caption, String elected, @Nullable String candidates, Locale language,
			List<Line> lines) {
		return TurnoutChart.of(caption, elected, candidates, language,
				lines.stream()
					.map((line) -> new TurnoutChart.Line(line.label(), line.elected(), line.candidates()))
					.toList());
	}

}
