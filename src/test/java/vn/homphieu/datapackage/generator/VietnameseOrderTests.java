package vn.homphieu.datapackage.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import org.junit.jupiter.api.Test;

/** The order of words in lists of candidates. */
class VietnameseOrderTests {

	@Test
	void followsTheVietnameseAlphabetWithTonesLast() {
		assertThat(new String[] { "An", "Anh", "Ánh", "Ân", "Dung", "Dũng", "Đào", "Hoa", "Hòa", "Hỏa", "Hõa", "Hóa",
				"Họa", "Hoan", "Hồng", "Hưng", "Thị Thu", "Thịnh", "Uyên", "Ước", "Yến" })
			.isSortedAccordingTo(Comparator.comparing(VietnameseOrder::key));
	}

}
