package vn.homphieu.report.summary;

import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import vn.homphieu.area.AreaInfo;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.report.picture.TurnoutMap;
import vn.homphieu.report.template.Filling;
import vn.homphieu.result.Sight;

/** Names the figures, tables and drawings of the summary report of an area. */
@Component
class SummaryFillings {

	private final SummaryReader reader;

	private final TurnoutMap map;

	private final MessageSource messages;

	SummaryFillings(SummaryReader reader, TurnoutMap map, MessageSource messages) {
		this.reader = reader;
		this.map = map;
		this.messages = messages;
	}

	Filling of(ElectionInfo election, AreaInfo area, Locale language, Sight sight) {
		SummaryData data = this.reader.of(election, area, sight);
		Words words = new Words(this.messages, language, election.slug());
		Sheet sheet = new Sheet();
		ContextSection.add(data, words, sheet);
		LevelSection.add(data, words, sheet);
		CompositionSection.add(data, words, sheet);
		PreparationSection.add(data, words, sheet);
		OtherDaySection.add(data, words, sheet);
		ExceptionSection.add(data, words, sheet);
		RemarkSection.add(data, words, sheet);
		ComparisonSection.add(data, words, sheet);
		AnnexSection.add(data, words, sheet);
		ChartSection.add(data, this.map, words, sheet);
		return sheet.filling();
	}

}
