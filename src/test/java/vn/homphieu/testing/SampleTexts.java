package vn.homphieu.testing;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.homphieu.area.AreaInfo;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.report.document.Block;
import vn.homphieu.report.document.Run;
import vn.homphieu.report.template.Figure;
import vn.homphieu.report.template.Filling;
import vn.homphieu.report.template.TextSource;

/** A text for tests of the editor: {@code reports/vi/sample.txt}. */
@Component
public class SampleTexts implements TextSource {

	@Override
	public List<String> texts() {
		return List.of("sample");
	}

	@Override
	public Filling sample(String text, ElectionInfo election, AreaInfo area, Locale language) {
		return new Filling(
				Map.of("area", Map.of("name", new Figure(area.name(), null, "/elections/" + election.slug())), "voters",
						new Figure("1.536.044", 1_536_044, "/voters"), "turnout",
						new Figure("chưa có số liệu", null, null), "final", false, "levels",
						List.of(Map.of("name", "Quốc hội", "seats", new Figure("9", 9, null)))),
				Map.of("chart", new Block.Paragraph(Block.Style.NOTE, List.of(Run.Text.of("Biểu đồ")))));
	}

}
