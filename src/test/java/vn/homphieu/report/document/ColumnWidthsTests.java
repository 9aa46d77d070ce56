package vn.homphieu.report.document;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import vn.homphieu.report.document.Block.Column;
import vn.homphieu.report.document.Block.Row;
import vn.homphieu.report.document.Block.Table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ColumnWidthsTests {

	@Test
	void columnsWithRoomAreAsWideAsTheyAskFor() {
		assertThat(widths(400, "Hải Phòng", "12", "99,78")).containsExactly(200, 100, 100);
	}

	@Test
	void aLongFigureTakesFromColumnsWithRoom() {
		double[] widths = widths(200, "Hải Phòng", "12", "1.234.567.890");
		assertThat(widths[2]).isCloseTo(8.5 + 10 * (10 * 0.5 + 3 * 0.25), within(0.01));
		assertThat(Arrays.stream(widths).sum()).isCloseTo(200, within(0.01));
		assertThat(widths[0]).isLessThan(100);
		assertThat(widths[1]).isGreaterThan(8.5 + 10);
	}

	@Test
	void headingsGetWhatFiguresLeave() {
		List<Column> columns = List.of(new Column(null, "Area", false, 8), new Column(null, "Conferences", true, 1));
		Row row = new Row(false, Stream.of("Hải Phòng", "1").map((cell) -> List.<Run>of(Run.Text.of(cell))).toList());
		double[] widths = ColumnWidths.of(new Table(null, columns, List.of(row)), 300, 10);
		assertThat(widths[1]).isGreaterThan(8.5 + 10 * 5);
	}

	@Test
	void wordsAreNotBrokenWhereTheRestCanSpareIt() {
		List<Column> columns = List.of(new Column(null, "", false, 1), new Column(null, "No.", true, 4));
		Row row = new Row(false,
				Stream.of("National Assembly", "1").map((cell) -> List.<Run>of(Run.Text.of(cell))).toList());
		double[] widths = ColumnWidths.of(new Table(null, columns, List.of(row)), 150, 10);
		assertThat(widths[0]).isGreaterThan(8.5 + 10 * 4).isLessThan(8.5 + 10 * 8.5);
	}

	@Test
	void lettersAreSmallerWhereWordsWouldBeBroken() {
		Table table = table("Hải Phòng", "1.234.567.890", "1.234.567.890");
		assertThat(ColumnWidths.steps(table, 400)).isZero();
		assertThat(ColumnWidths.steps(table, 185)).isEqualTo(1);
		assertThat(ColumnWidths.steps(table, 60)).isEqualTo(2);
		assertThat(ColumnWidths.usual(table)).isZero();
	}

	@Test
	void aHeadingAcrossAllColumnsWidensNone() {
		Table table = table("Hải Phòng", "12", "99,78");
		Row heading = new Row(true, List.of(List.of(Run.Text.of("Nhữngngườiứngcửởđơnvịbầucửsố1"))));
		Table headed = new Table(null, table.columns(), List.of(heading, table.rows().getFirst()));
		assertThat(ColumnWidths.of(headed, 150, 10)).isEqualTo(ColumnWidths.of(table, 150, 10));
	}

	@Test
	void whereNoneHasRoomEachGetsItsShareOfWhatThereIs() {
		double[] widths = widths(60, "Hải Phòng", "1.234.567.890", "1.234.567.890");
		assertThat(Arrays.stream(widths).sum()).isCloseTo(60, within(0.01));
		assertThat(widths[1]).isCloseTo(widths[2], within(0.01));
		assertThat(widths[0]).isGreaterThan(10);
	}

	private static double[] widths(double width, String... cells) {
		return ColumnWidths.of(table(cells), width, 10);
	}

	private static Table table(String... cells) {
		List<Column> columns = List.of(new Column(null, "Địa phương", false, 2), new Column(null, "Số", true, 1),
				new Column(null, "Tỷ lệ", true, 1));
		Row row = new Row(false, Stream.of(cells).map((cell) -> List.<Run>of(Run.Text.of(cell))).toList());
		return new Table(null, columns, List.of(row));
	}

}
