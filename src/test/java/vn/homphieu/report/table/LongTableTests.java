package vn.homphieu.report.table;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds however long or wide a table is. */
class LongTableTests {

	@ParameterizedTest
	@CsvSource({ "0, A", "25, Z", "26, AA", "51, AZ", "52, BA", "701, ZZ", "702, AAA" })
	void namesColumnsAsSpreadsheetsDo(int place, String letters) {
		assertThat(XlsxSheet.letters(place)).isEqualTo(letters);
	}

	@Test
	void leavesRoomForTheSums() {
		assertThat(XlsxSheet.MOST_ROWS + 4).isEqualTo(1_048_576);
	}

}
