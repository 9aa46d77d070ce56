package vn.homphieu.report.summary;

import java.util.List;
import java.util.Locale;

import org.springframework.stereotype.Component;

import vn.homphieu.area.AreaInfo;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.report.template.Filling;
import vn.homphieu.report.template.TextSource;
import vn.homphieu.result.Sight;

/** Lets officials edit the text of the summary report. */
@Component
class SummaryTexts implements TextSource {

	/** Name of its text. */
	static final String NAME = "summary";

	private final SummaryFillings fillings;

	SummaryTexts(SummaryFillings fillings) {
		this.fillings = fillings;
	}

	@Override
	public List<String> texts() {
		return List.of(NAME);
	}

	@Override
	public Filling sample(String text, ElectionInfo election, AreaInfo area, Locale language) {
		return this.fillings.of(election, area, language, Sight.PUBLISHED);
	}

}
