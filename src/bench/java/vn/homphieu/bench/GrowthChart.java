package vn.homphieu.bench;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Draws how the time of a page made anew grows with the minutes, by kind of page. */
final class GrowthChart {

	private static final List<String> KINDS = List.of("country", "province", "district", "commune", "council", "unit",
			"station");

	private static final List<String> PERCENTS = List.of("1", "10", "100");

	private static final double TOP = 50;

	private static final int BAR = 22;

	private GrowthChart() {
	}

	static String draw(Map<String, List<BigDecimal>> measured) {
		StringBuilder bars = new StringBuilder();
		StringBuilder words = new StringBuilder("99th percentile in milliseconds with 1 %, 10 % and 100 % of the minutes");
		for (int kind = 0; kind < KINDS.size(); kind++) {
			int left = 60 + kind * (3 * BAR + 24);
			bars.append("<text x=\"%d\" y=\"330\">%s</text>%n".formatted(left, KINDS.get(kind)));
			words.append("; ").append(KINDS.get(kind));
			for (int share = 0; share < PERCENTS.size(); share++) {
				List<BigDecimal> values = measured.get("made.p99." + PERCENTS.get(share) + "." + KINDS.get(kind));
				double median = (values != null) ? Spread.of(values).median().doubleValue() : 0;
				int height = (int) Math.round(Math.min(median / TOP, 1) * 260);
				bars.append("<rect class=\"s%d\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"/>%n".formatted(share,
						left + share * BAR, 300 - height, BAR - 3, height));
				String figure = String.format(Locale.ROOT, "%.1f", median);
				bars.append("<text class=\"f\" x=\"%d\" y=\"%d\">%s</text>%n".formatted(left + share * BAR,
						296 - height, figure));
				words.append(' ').append(figure);
			}
		}
		return """
				<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 370" role="img" aria-labelledby="t d">
				<title id="t">Time of a page made anew</title>
				<desc id="d">%s.</desc>
				<style>
				text { font: 14px sans-serif; fill: #222 } .f { font-size: 10px }
				.s0 { fill: #9bb8d3 } .s1 { fill: #4f81b0 } .s2 { fill: #1d4e7e } line { stroke: #b3261e; stroke-dasharray: 6 4 }
				@media (prefers-color-scheme: dark) {
				text { fill: #e6e6e6 } .s0 { fill: #35506b } .s1 { fill: #5b8fc2 } .s2 { fill: #a9cdf0 } line { stroke: #f2887f }
				}
				</style>
				<text x="60" y="20">Page made anew, 99th percentile in milliseconds (dashed: the budget of 50)</text>
				<line x1="50" y1="40" x2="700" y2="40"/>
				%s<rect class="s0" x="60" y="346" width="14" height="14"/><text x="80" y="358">1 %% of the minutes</text>
				<rect class="s1" x="260" y="346" width="14" height="14"/><text x="280" y="358">10 %%</text>
				<rect class="s2" x="360" y="346" width="14" height="14"/><text x="380" y="358">all</text>
				</svg>
				"""
			.formatted(words, bars);
	}

}
