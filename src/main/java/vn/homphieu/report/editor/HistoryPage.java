package vn.homphieu.report.editor;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.homphieu.kernel.NotFoundException;
import vn.homphieu.report.template.TextVersion;

/**
 * The versions of a text, two of them compared.
 *
 * @param choice which text
 * @param versions the versions, the newest first
 * @param from the earlier of the two
 * @param to the later of the two
 * @param changes what differs between them
 */
record HistoryPage(TextChoice choice, List<TextVersion> versions, TextVersion from, TextVersion to,
		List<LineDifference.Line> changes) {

	/**
	 * Compares two versions, the two newest unless others are asked for.
	 * @throws NotFoundException if there is no such version
	 */
	static HistoryPage of(TextChoice choice, List<TextVersion> versions, @Nullable Integer from, @Nullable Integer to) {
		TextVersion later = (to != null) ? find(versions, to) : versions.getFirst();
		TextVersion earlier = find(versions, (from != null) ? from : Math.max(0, later.number() - 1));
		return new HistoryPage(choice, versions, earlier, later, LineDifference.between(earlier.body(), later.body()));
	}

	static TextVersion find(List<TextVersion> versions, int number) {
		return versions.stream()
			.filter((version) -> version.number() == number)
			.findFirst()
			.orElseThrow(() -> new NotFoundException("version", Integer.toString(number)));
	}

}
