package vn.homphieu.report.summary;

import java.time.LocalDate;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import org.springframework.context.support.ResourceBundleMessageSource;

import vn.homphieu.area.AreaInfo;
import vn.homphieu.kernel.AreaLevel;
import vn.homphieu.kernel.Percentage;

import static org.assertj.core.api.Assertions.assertThat;

/** Names and figures as sentences of each language have them. */
class WordsTests {

	private final Words vietnamese = words("vi");

	private final Words english = words("en");

	@Test
	void namesAreasByTheirKind() {
		AreaInfo city = new AreaInfo(1, "31", "Thành phố", "Hải Phòng", AreaLevel.PROVINCE, 1, 9);
		assertThat(this.vietnamese.area(city)).isEqualTo("thành phố Hải Phòng");
		assertThat(this.english.area(city)).isEqualTo("Hải Phòng City");
		assertThat(this.vietnamese.area("Thị xã Sơn Tây")).isEqualTo("thị xã Sơn Tây");
		assertThat(this.english.area("Thị xã Sơn Tây")).isEqualTo("Sơn Tây Town");
	}

	@Test
	void namesNumberedDistrictsTheOtherWayRound() {
		assertThat(this.vietnamese.area("Quận 1")).isEqualTo("Quận 1");
		assertThat(this.english.area("Quận 1")).isEqualTo("District 1");
		assertThat(this.english.area("Phường 12")).isEqualTo("Ward 12");
	}

	@Test
	void keepsANameOfAnUnknownKind() {
		assertThat(this.english.area("Khu kinh tế Vân Phong")).isEqualTo("Khu kinh tế Vân Phong");
	}

	@Test
	void saysThatAFigureIsNotThereInsteadOfZero() {
		assertThat(this.vietnamese.count(null, null).text()).isEqualTo("chưa có số liệu");
		assertThat(this.english.percent(null, null).text()).isEqualTo("no figure yet");
		assertThat(this.vietnamese.count(null, null).value()).isNull();
		assertThat(this.vietnamese.count(0, null).text()).isEqualTo("0");
	}

	@Test
	void writesFiguresInTheLanguage() {
		assertThat(this.vietnamese.percent(new Percentage(9_978), "/p").text()).isEqualTo("99,78%");
		assertThat(this.english.count(69_523_277L, null).text()).isEqualTo("69,523,277");
		assertThat(this.vietnamese.date(LocalDate.of(2021, 5, 23)).text()).isEqualTo("23/5/2021");
		assertThat(this.vietnamese.difference("+0.25")).isEqualTo("+0,25 điểm phần trăm");
		assertThat(this.english.difference("-4")).isEqualTo("−4");
	}

	@Test
	void linksFiguresToThePagesOfTheElection() {
		assertThat(this.vietnamese.page("areas/31")).isEqualTo("/elections/2021/areas/31");
	}

	private static Words words(String language) {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasenames("messages/summary");
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		return new Words(messages, Locale.of(language), "2021");
	}

}
