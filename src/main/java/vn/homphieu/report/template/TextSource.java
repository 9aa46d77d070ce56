package vn.homphieu.report.template;

import java.util.List;
import java.util.Locale;

import vn.homphieu.area.AreaInfo;
import vn.homphieu.election.ElectionInfo;

/** A kind of report that is made from texts: a bean for each kind. */
public interface TextSource {

	/**
	 * Names its texts.
	 * @return the names, in the order of the list, e.g. {@code summary} or
	 * {@code 2021/20}; each has a built-in text in every language it is offered in
	 */
	List<String> texts();

	/**
	 * Returns what a text may use, with the public figures of an area, so that whoever
	 * edits the text sees them. Every name that a report may ever offer is there.
	 * @param text one of its texts
	 * @param election an election
	 * @param area an area of it
	 * @param language language of the text
	 * @return figures and blocks
	 * @throws vn.homphieu.kernel.NotFoundException if the text does not fit the area,
	 * e.g. a text about a council where there is none
	 */
	Filling sample(String text, ElectionInfo election, AreaInfo area, Locale language);

}
