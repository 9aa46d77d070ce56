package vn.homphieu.report.template;

import java.util.List;
import java.util.Locale;

import vn.homphieu.report.document.Block;

/** The texts of reports, in the version that counts now, filled in. */
public interface ReportTexts {

	/**
	 * Tells which version of a text counts now.
	 * @param name name of the text, e.g. {@code summary} or {@code 2021/20}
	 * @param language its language
	 * @return changes whenever the text does, and is the same for the same text
	 */
	String version(String name, Locale language);

	/**
	 * Fills a text in.
	 * @param name name of the text
	 * @param language its language
	 * @param filling what it may use
	 * @return its blocks
	 * @throws TemplateException if the text names what is not there, takes too long or
	 * gets too long
	 */
	List<Block> fill(String name, Locale language, Filling filling);

}
