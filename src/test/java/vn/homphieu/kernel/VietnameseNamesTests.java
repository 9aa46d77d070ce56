package vn.homphieu.kernel;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class VietnameseNamesTests {

	private static final String ALPHABET = "a à ả ã á ạ ă ằ ẳ ẵ ắ ặ â ầ ẩ ẫ ấ ậ b c d đ e è ẻ ẽ é ẹ ê ề ể ễ ế ệ g h "
			+ "i ì ỉ ĩ í ị k l m n o ò ỏ õ ó ọ ô ồ ổ ỗ ố ộ ơ ờ ở ỡ ớ ợ p q r s t u ù ủ ũ ú ụ ư ừ ử ữ ứ ự v x y ỳ ỷ ỹ ý ỵ";

	@Test
	void ordersTheAlphabet() {
		List<String> letters = Arrays.asList(ALPHABET.split(" "));
		assertThat(sorted(letters)).isEqualTo(letters);
		assertThat(sorted(letters.stream().map((letter) -> letter.toUpperCase(Locale.ROOT)).toList()))
			.isEqualTo(letters.stream().map((letter) -> letter.toUpperCase(Locale.ROOT)).toList());
	}

	@ParameterizedTest
	@CsvSource({ "Anh, Ân", "Dũng, Đức", "Tuân, Tuấn", "Tuấn, Tuân Bình", "Hạ An, Hà Bình", "An Phú, Anh Dũng",
			"Hòa, Hóa", "Ấn, Ất", "Sơn, Tài", "Ông, Ơn", "Uyên, Ưng", "Lan 2, Lan A", "Lan {, Lan A" })
	void letsLettersDecideBeforeTones(String first, String second) {
		assertThat(VietnameseNames.DICTIONARY.compare(first, second)).isNegative();
		assertThat(VietnameseNames.DICTIONARY.compare(second, first)).isPositive();
	}

	@ParameterizedTest
	@ValueSource(strings = { "ậ", "Nguyễn Thị Ước", "đặng", "Ở" })
	void seesNoDifferenceBetweenWaysOfEncoding(String text) {
		String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
		assertThat(VietnameseNames.DICTIONARY.compare(text, decomposed)).isZero();
		assertThat(VietnameseNames.DICTIONARY.compare(text.toUpperCase(Locale.ROOT), decomposed)).isZero();
	}

	@Test
	void survivesAccentsOnNothing() {
		List<String> odd = List.of("\u0301", "\u0302a", "1\u0302", "d\u0306", "\u031b");
		assertThat(sorted(odd)).hasSameElementsAs(odd);
		assertThat(VietnameseNames.DICTIONARY.compare("1\u0302", "1")).isZero();
		assertThat(VietnameseNames.DICTIONARY.compare("b\u0306", "b")).isZero();
	}

	@Test
	void ordersCandidatesByGivenThenFamilyThenMiddleNameThenAge() {
		List<Person> ballot = List.of(new Person("Trần Văn An", "1970"), new Person("Lê Thị Bình", "1980"),
				new Person("Nguyễn Bích Dung", "1980"), new Person("Nguyễn Thị Dung", "1975-03-02"),
				new Person("Nguyễn Thị Dung", "1975-03-03"), new Person("Phạm Anh Dung", "1960"),
				new Person("Bùi Đạt", "1990"), new Person("Giang", "1990"), new Person("An Giang", "1990"),
				new Person("Bùi Thị Bích Hà", "1990"), new Person("Bùi Thị Minh Anh Hà", "1990"),
				new Person("Bùi Thị Minh Hà", "1970"));
		List<Person> shuffled = new ArrayList<>(ballot);
		Collections.shuffle(shuffled, new Random(7));
		shuffled.sort(VietnameseNames.ballotOrder(Person::name, (person) -> BirthDate.parse(person.birth())));
		List<Person> expected = new ArrayList<>(ballot);
		Collections.swap(expected, 10, 11);
		assertThat(shuffled).isEqualTo(expected);
	}

	@Test
	void putsTheFullDateBeforeTheYearThatMayBeLater() {
		List<Person> people = new ArrayList<>(
				List.of(new Person("Lê An", "1970"), new Person(" Lê  An ", "1970-01-01")));
		people.sort(VietnameseNames.ballotOrder(Person::name, (person) -> BirthDate.parse(person.birth())));
		assertThat(people).extracting(Person::birth).containsExactly("1970-01-01", "1970");
	}

	@ParameterizedTest
	@CsvSource({ "Hoà, hoa", "Hòa, hoa", "Thuỷ Nguyên, thuy nguyen", "Thủy Nguyên, thuy nguyen", "Đồ Sơn, do son",
			"Ea H'leo, ea hleo", "Ea H’leo, ea hleo", "'  An   Dương ', an duong", "Bà Rịa - Vũng Tàu, ba ria vung tau",
			"Phan Rang-Tháp Chàm, phan rang thap cham", "ĐẮK RʼLẤP, dak rlap" })
	void bringsSpellingsTogetherForSearch(String text, String form) {
		assertThat(VietnameseNames.searchForm(text.replace("''", "'"))).isEqualTo(form);
		assertThat(VietnameseNames.searchForm(Normalizer.normalize(text, Normalizer.Form.NFD))).isEqualTo(form);
	}

	private static List<String> sorted(List<String> texts) {
		List<String> shuffled = new ArrayList<>(texts);
		Collections.shuffle(shuffled, new Random(1));
		shuffled.sort(VietnameseNames.DICTIONARY);
		return shuffled;
	}

	private record Person(String name, String birth) {
	}

}
