package vn.homphieu.report.template;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Figures that were typed by hand are found; laws, dates and years are none. */
class TypedTextTests {

	@Test
	void findsNumbersAndShares() {
		assertThat(TypedText.figures("# A\n\nCó 12345 cử tri, 1.503.218 phiếu.\nĐạt 99,8% và 7%.")).containsExactly(
				new TextFault(3, "typed", "12345"), new TextFault(3, "typed", "1.503.218"),
				new TextFault(4, "typed", "99,8%"), new TextFault(4, "typed", "7%"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Luật số 85/2015/QH13, Nghị quyết 40/NQ-HĐBCQG ngày 29/9/2025.", "nhiệm kỳ 2021-2026",
			"năm 2021.", "Điều 88, khoản 2", "Mẫu 32", "cộng đủ 100%; bằng 100,00%, kể cả",
			"[# th:if=\"${n.value} > 10000\"][(${n})][/] người" })
	void leavesOthersAlone(String line) {
		assertThat(TypedText.figures(line)).isEmpty();
	}

	@Test
	void tellsWhatIsNoReport() {
		assertThat(TypedText.gaps(" \n\n")).containsExactly(new TextFault(1, "blank", ""));
		assertThat(TypedText.gaps("## Part\n\nx")).containsExactly(new TextFault(1, "title", ""));
		assertThat(TypedText.gaps("@center x\n# Title\\\\\nx")).isEmpty();
	}

}
