package vn.homphieu.report.picture;

import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

import org.springframework.context.support.StaticMessageSource;

import vn.homphieu.kernel.AreaLevel;
import vn.homphieu.kernel.Level;
import vn.homphieu.kernel.Percentage;
import vn.homphieu.report.document.Block.Picture;
import vn.homphieu.result.AreaResults;
import vn.homphieu.result.ResultStatus;

import static org.assertj.core.api.Assertions.assertThat;

/** Tests that pictures of reports are whole and carry each figure as text. */
class PicturesTests {

	private static final Locale VIETNAMESE = Locale.of("vi");

	private static AreaResults area(String code, String name, int voted) {
		AreaResults.Ballots none = new AreaResults.Ballots(0, 0, 0, 0, null, null);
		return new AreaResults("e", new AreaResults.AreaRef(code, name, AreaLevel.PROVINCE), null,
				ResultStatus.COMPLETE, true,
				List.of(new AreaResults.LevelResults(Level.NATIONAL_ASSEMBLY,
						new AreaResults.Voters(10_000, 10_000, voted, (voted > 0) ? new Percentage(voted) : null), none,
						null, new AreaResults.Stations(1, 1), null)),
				new AreaResults.AllLevels(none), null);
	}

	private static List<String> texts(Picture picture) throws Exception {
		Element root = DocumentBuilderFactory.newInstance()
			.newDocumentBuilder()
			.parse(new InputSource(new StringReader(picture.svg())))
			.getDocumentElement();
		assertThat(root.getAttribute("width")).matches("\\d+");
		assertThat(picture.svg()).doesNotContain("class=", "<script", "href", "<style");
		NodeList nodes = root.getElementsByTagName("text");
		return java.util.stream.IntStream.range(0, nodes.getLength())
			.mapToObj((index) -> nodes.item(index).getTextContent())
			.toList();
	}

	@Test
	void drawsTurnoutBesideTheTermBefore() throws Exception {
		Picture picture = TurnoutChart.of("Tỷ lệ", "2021–2026", "2016–2021", VIETNAMESE,
				List.of(new TurnoutChart.Line("Quốc hội", new Percentage(9960), new Percentage(9935)),
						new TurnoutChart.Line("Cấp <xã> & phường", new Percentage(9957), null)));
		assertThat(texts(picture)).contains("2021–2026", "2016–2021", "Quốc hội", "99,60%", "99,35%",
				"Cấp <xã> & phường", "99,57%", "–");
		assertThat(picture.description())
			.isEqualTo("Tỷ lệ: Quốc hội 99,60% (2016–2021: 99,35%); " + "Cấp <xã> & phường 99,57% (2016–2021: –).");
	}

	@Test
	void leavesTheTermBeforeOutWhereNothingIsKnownOfIt() throws Exception {
		Picture picture = TurnoutChart.of("Turnout", "2021–2026", "2016–2021", Locale.ENGLISH,
				List.of(new TurnoutChart.Line("Assembly", new Percentage(9960), null)));
		assertThat(texts(picture)).containsExactly("Assembly", "99.60%");
	}

	@Test
	void drawsSeats() throws Exception {
		Picture picture = SeatsChart.of("Đại biểu", VIETNAMESE,
				List.of(new SeatsChart.Line("Cấp xã", 5221, 5191L), new SeatsChart.Line("Cấp huyện", 496, null)));
		assertThat(texts(picture)).containsExactly("Cấp xã", "5.191/5.221 = 99,43%", "Cấp huyện", "–/496");
	}

	@Test
	void drawsGroupsOfElectedAndCandidates() throws Exception {
		Picture picture = CompositionChart.of("Cơ cấu", "Trúng cử", "Ứng cử", VIETNAMESE,
				List.of(new CompositionChart.Line("Phụ nữ", new Percentage(3026), new Percentage(4512))));
		assertThat(texts(picture)).contains("Phụ nữ", "30,26%", "45,12%", "Trúng cử", "Ứng cử");
	}

	@Test
	void sortsAreasByTurnout() throws Exception {
		Picture picture = Objects.requireNonNull(AreaTurnoutBars.of("Theo quận", VIETNAMESE,
				List.of(area("303", "Hồng Bàng", 9912), area("304", "Ngô Quyền", 9985), area("305", "Lê Chân", 0)),
				(name) -> "Quận " + name));
		assertThat(texts(picture)).containsExactly("99,00%", "100,00%", "Quận Ngô Quyền", "99,85%", "Quận Hồng Bàng",
				"99,12%");
		assertThat(AreaTurnoutBars.of("x", VIETNAMESE, List.of(area("305", "Lê Chân", 0)), UnaryOperator.identity()))
			.isNull();
		assertThat(
				AreaTurnoutBars.of("x", VIETNAMESE, List.of(area("305", "Lê Chân", 10_000)), UnaryOperator.identity()))
			.isNotNull();
	}

	@Test
	void drawsProvincesWhereTheyLieAndOthersInTheirOrder() throws Exception {
		StaticMessageSource words = new StaticMessageSource();
		words.setUseCodeAsDefaultMessage(true);
		TurnoutMap map = new TurnoutMap(words);
		Picture country = map.ofProvinces("Bản đồ", VIETNAMESE, "tile-grid-2021.csv",
				List.of(area("31", "Hải Phòng", 9978), area("48", "Đà Nẵng", 9990)));
		assertThat(texts(country)).contains("Hải", "Phòng", "99,78%", "99,90%", "map.island.hoang-sa",
				"map.island.truong-sa", "map.none");
		Picture city = map.ofAreas("Bản đồ", VIETNAMESE,
				List.of(area("303", "Quận Hồng Bàng", 9912), area("304", "Quận Ngô Quyền", 9985)));
		assertThat(texts(city)).contains("Hồng", "Bàng", "99,12%", "Quyền", "99,85%");
	}

}
