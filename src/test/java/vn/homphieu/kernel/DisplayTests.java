package vn.homphieu.kernel;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Figures and dates have the form of the page's language. */
class DisplayTests {

	private final Display vietnamese = new Display(Locale.of("vi"));

	private final Display english = new Display(Locale.ENGLISH);

	@Test
	void groupsTheDigitsOfCounts() {
		assertThat(this.vietnamese.number(69_243_939L)).isEqualTo("69.243.939");
		assertThat(this.english.number(69_243_939L)).isEqualTo("69,243,939");
		assertThat(this.vietnamese.ratio(5_191, 5_221)).isEqualTo("5.191/5.221");
	}

	@Test
	void givesPercentagesTwoDecimals() {
		assertThat(this.vietnamese.percent(new Percentage(9_960))).isEqualTo("99,60%");
		assertThat(this.english.percent(Percentage.ALL)).isEqualTo("100.00%");
		assertThat(this.vietnamese.percent(new Percentage(7))).isEqualTo("0,07%");
	}

	@Test
	void leavesADashWhereThereIsNoFigure() {
		assertThat(this.vietnamese.number(null)).isEqualTo("–");
		assertThat(this.vietnamese.percent(null)).isEqualTo("–");
		assertThat(this.english.ratio(null, 5)).isEqualTo("–/5");
		assertThat(this.english.date(null)).isEqualTo("–");
		assertThat(this.english.figure(null)).isEqualTo("–");
	}

	@Test
	void writesDaysAndTimesOfVietnam() {
		assertThat(this.vietnamese.date(LocalDate.of(2021, 5, 23))).isEqualTo("23/5/2021");
		assertThat(this.english.date(LocalDate.of(2021, 5, 23))).isEqualTo("23 May 2021");
		assertThat(this.vietnamese.time(OffsetDateTime.parse("2021-05-28T03:42:00Z"))).isEqualTo("10:42, 28/5/2021");
		assertThat(this.english.time(OffsetDateTime.parse("2021-05-27T18:05:00Z"))).isEqualTo("01:05, 28 May 2021");
		assertThat(this.vietnamese.year(LocalDate.of(2021, 5, 23))).isEqualTo("2021");
	}

	@Test
	void writesBirthDatesAsFarAsTheyAreKnown() {
		assertThat(this.vietnamese.birth("1971-02-04")).isEqualTo("4/2/1971");
		assertThat(this.vietnamese.birth("1971")).isEqualTo("1971");
	}

	@Test
	void readsPublishedFigures() {
		assertThat(this.vietnamese.figure("69243939")).isEqualTo("69.243.939");
		assertThat(this.vietnamese.figure("99.78")).isEqualTo("99,78%");
		assertThat(this.vietnamese.figure("-0.01")).isEqualTo("−0,01%");
		assertThat(this.english.figure("+1200")).isEqualTo("+1,200");
		assertThat(this.english.figure("about the same")).isEqualTo("about the same");
	}

}
