package vn.homphieu.result;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.homphieu.area.AreaInfo;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.kernel.Percentage;

/**
 * Elections side by side, the earliest first.
 *
 * @param columns the elections
 * @param sections measures by level
 * @param provinces the provinces of the latest election with what they were before; empty
 * with a single election
 * @param merged whether provinces were merged between the elections
 */
public record ElectionComparison(List<Column> columns, List<Section> sections, List<ProvinceLine> provinces,
		boolean merged) {

	/**
	 * An election.
	 *
	 * @param name the year or slug by which published figures name it
	 * @param election the election; null where only published figures are known
	 * @param area the area that the figures are of; null where only published figures are
	 * known
	 */
	public record Column(String name, @Nullable ElectionInfo election, @Nullable AreaInfo area) {
	}

	/** Measures of one level, or of ALL. */
	public record Section(String level, List<Line> lines) {
	}

	/**
	 * A measure in every election.
	 *
	 * @param measure its name, as published figures use it
	 * @param cells one an election
	 * @param change the last figure minus the one before it, with sign; null if one is
	 * not known
	 */
	public record Line(String measure, List<Cell> cells, @Nullable String change) {
	}

	/**
	 * A figure of one election.
	 *
	 * @param value a whole number or a percentage with two decimals; null if not known
	 * @param held whether the election had the level at all
	 */
	public record Cell(@Nullable String value, boolean held) {
	}

	/**
	 * Turnout of a province, before by summing the provinces it was merged from.
	 *
	 * @param area the province on the later map
	 * @param before names of the earlier provinces with data; empty if there are none
	 * @param parts how many earlier provinces it was made of
	 * @param earlier turnout of those together; null if not known
	 * @param later its turnout; null if not known
	 * @param change the difference in points, with sign; null unless all its parts are
	 * known
	 */
	public record ProvinceLine(AreaInfo area, List<String> before, int parts, @Nullable Percentage earlier,
			@Nullable Percentage later, @Nullable String change) {
	}

}
