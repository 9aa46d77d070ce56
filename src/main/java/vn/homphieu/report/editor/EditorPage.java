package vn.homphieu.report.editor;

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.homphieu.election.ElectionInfo;
import vn.homphieu.report.template.TextFault;
import vn.homphieu.report.template.TextVersion;
import vn.homphieu.report.template.TypedText;

/**
 * The page on which a text is edited.
 *
 * @param choice which text, with whose figures
 * @param current the version that counts now
 * @param body the text as it is in the field
 * @param note why it is changed, as it is in the field
 * @param basedOn the version that is being edited
 * @param faults what is wrong with the text in the field
 * @param conflict whether somebody else saved meanwhile
 * @param changes what differs between theirs and the text in the field
 * @param sample figures to try it with; null where none fit
 * @param elections elections to take figures from
 */
record EditorPage(TextChoice choice, TextVersion current, String body, String note, int basedOn, List<TextFault> faults,
		boolean conflict, List<LineDifference.Line> changes, @Nullable Sample sample, List<ElectionInfo> elections) {

	/** Every name that the text may use. */
	public List<FigureLine> figures() {
		return (this.sample != null) ? FigureLine.of(this.sample.filling()) : List.of();
	}

	/** Lines with faults, for the field beside the numbers. */
	public String faultLines() {
		return this.faults.stream()
			.map((fault) -> Integer.toString(fault.line()))
			.distinct()
			.collect(Collectors.joining(" "));
	}

	/** Numbers in the field that were typed by hand. */
	public List<TextFault> typed() {
		return TypedText.figures(this.body);
	}

	/** A line of the text in the field. */
	public String line(int number) {
		return this.body.lines().skip(number - 1L).findFirst().orElse("").strip();
	}

}
