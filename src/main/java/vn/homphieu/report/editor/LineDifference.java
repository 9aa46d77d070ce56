package vn.homphieu.report.editor;

import java.util.ArrayList;
import java.util.List;

/** What differs between two texts, line by line. */
final class LineDifference {

	/** Lines shown around each change. */
	private static final int AROUND = 2;

	/** Cells of the table at most; past them the middle counts as all new. */
	private static final long MOST = 4_000_000;

	private LineDifference() {
	}

	/** What became of a line. */
	enum Kind {

		/** In both. */
		SAME,
		/** Only in the earlier. */
		REMOVED,
		/** Only in the later. */
		ADDED,
		/** Stands for lines in both that are left out. */
		GAP

	}

	/** A line with what became of it. */
	record Line(Kind kind, String text) {
	}

	/**
	 * Compares two texts.
	 * @return the changes with a few lines around each; empty where there are none
	 */
	static List<Line> between(String before, String after) {
		List<Line> all = compare(before.lines().toList(), after.lines().toList());
		List<Line> shown = new ArrayList<>();
		for (int place = 0; place < all.size(); place++) {
			int from = Math.max(0, place - AROUND);
			int to = Math.min(all.size(), place + AROUND + 1);
			if (all.subList(from, to).stream().anyMatch((line) -> line.kind() != Kind.SAME)) {
				shown.add(all.get(place));
			}
			else if (shown.isEmpty() || shown.getLast().kind() != Kind.GAP) {
				shown.add(new Line(Kind.GAP, ""));
			}
		}
		return shown.stream().allMatch((line) -> line.kind() == Kind.GAP) ? List.of() : shown;
	}

	/**
	 * By the longest common subsequence of what lies between the same beginning and end.
	 */
	private static List<Line> compare(List<String> before, List<String> after) {
		int shorter = Math.min(before.size(), after.size());
		int start = 0;
		while (start < shorter && before.get(start).equals(after.get(start))) {
			start++;
		}
		int end = 0;
		while (end < shorter - start && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
			end++;
		}
		List<Line> lines = new ArrayList<>();
		before.subList(0, start).forEach((text) -> lines.add(new Line(Kind.SAME, text)));
		middle(lines, before.subList(start, before.size() - end), after.subList(start, after.size() - end));
		before.subList(before.size() - end, before.size()).forEach((text) -> lines.add(new Line(Kind.SAME, text)));
		return lines;
	}

	private static void middle(List<Line> lines, List<String> before, List<String> after) {
		int[][] common = ((long) before.size() * after.size() > MOST) ? new int[0][0] : common(before, after);
		int old = 0;
		int young = 0;
		while (common.length > 0 && old < before.size() && young < after.size()) {
			if (before.get(old).equals(after.get(young))) {
				lines.add(new Line(Kind.SAME, before.get(old++)));
				young++;
			}
			else if (common[old + 1][young] >= common[old][young + 1]) {
				lines.add(new Line(Kind.REMOVED, before.get(old++)));
			}
			else {
				lines.add(new Line(Kind.ADDED, after.get(young++)));
			}
		}
		before.subList(old, before.size()).forEach((text) -> lines.add(new Line(Kind.REMOVED, text)));
		after.subList(young, after.size()).forEach((text) -> lines.add(new Line(Kind.ADDED, text)));
	}

	/** Longest common subsequence of the ends that begin at each pair of lines. */
	private static int[][] common(List<String> before, List<String> after) {
		int[][] common = new int[before.size() + 1][after.size() + 1];
		for (int old = before.size() - 1; old >= 0; old--) {
			for (int young = after.size() - 1; young >= 0; young--) {
				common[old][young] = before.get(old).equals(after.get(young)) ? common[old + 1][young + 1] + 1
						: Math.max(common[old + 1][young], common[old][young + 1]);
			}
		}
		return common;
	}

}
