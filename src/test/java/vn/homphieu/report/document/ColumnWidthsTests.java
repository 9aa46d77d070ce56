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
		assertThat(widths[1]).isCloseTo(8.5 + 10 * 11 * 0.56, within(0.01));
	}

	@Test
	void whereNoneHasRoomEachGetsItsShareOfWhatThereIs() {
		double[] widths = widths(60, "Hải Phòng", "1.234.567.890", "1.234.567.890");
		assertThat(Arrays.stream(widths).sum()).isCloseTo(60, within(0.01));
		assertThat(widths[1]).isCloseTo(widths[2], within(0.01));
		assertThat(widths[0]).isGreaterThan(10);
	}

	private static double[] widths(double width, String... cells) {
		List<Column> columns = List.of(new Column(null, "Địa phương", false, 2), new Column(null, "Số", true, 1),
				new Column(null, "Tỷ lệ", true, 1));
		Row row = new Row(false, Stream.of(cells).map((cell) -> List.<Run>of(Run.Text.of(cell))).toList());
		return ColumnWidths.of(new Table(null, columns, List.of(row)), width, 10);
	}

}
