package vn.homphieu.report.document;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The words around the pages, in both languages. */
class FrameTests {

	@Test
	void bothLanguagesHaveTheSameWordsAndAllAreUsed() throws IOException {
		Properties vietnamese = read("document");
		Properties english = read("document_en");
		assertThat(english.stringPropertyNames()).isEqualTo(vietnamese.stringPropertyNames());
		String code = Files.readString(Path.of("src/main/java/vn/homphieu/report/document/Frame.java"));
		assertThat(vietnamese.stringPropertyNames()).allMatch((key) -> code.contains('"' + key + '"'));
		vietnamese.forEach((key, text) -> assertThat(places((String) text)).as((String) key)
			.isEqualTo(places(english.getProperty((String) key))));
	}

	@Test
	void saysWhatTheFiguresAre() {
		assertThat(frame("vi", marks(true, false, true)).state()).containsExactly("Chính thức");
		assertThat(frame("vi", marks(false, true, false)).state()).containsExactly("Tạm tính", "Chưa công bố",
				"Dữ liệu mô phỏng");
		assertThat(frame("en", marks(false, true, false)).state()).containsExactly("Provisional", "Not published",
				"Simulated data");
		assertThat(frame("en", null).state()).containsExactly("Preview");
	}

	@Test
	void blankFormIsNeitherFinalNorProvisional() {
		assertThat(frame("vi", marks(true, false, true).ofBlankForm()).state()).isEmpty();
		assertThat(frame("vi", marks(false, true, false).ofBlankForm()).state()).containsExactly("Dữ liệu mô phỏng");
	}

	@Test
	void saysOfAPracticeElectionThatItIsOne() {
		Marks practice = marks(false, true, true).ofPracticeElection();
		assertThat(frame("vi", practice).state()).containsExactly("Tạm tính", "Bầu cử tập dượt");
		assertThat(frame("vi", practice).watermark()).isEqualTo("BẦU CỬ TẬP DƯỢT");
		assertThat(frame("en", practice).state()).containsExactly("Provisional", "Practice election");
		assertThat(frame("en", practice.ofBlankForm()).watermark()).isEqualTo("PRACTICE ELECTION");
		assertThat(frame("vi", marks(false, true, true)).watermark()).isEqualTo("DỮ LIỆU MÔ PHỎNG");
	}

	@Test
	void saysWhichDataAndWhereToCheck() {
		Frame frame = frame("en", marks(true, false, true));
		assertThat(frame.data()).isEqualTo("Data version 1234, hash abcdefabcdef");
		assertThat(frame.check()).isEqualTo("Code ABC – check it at https://example.org/r/ABC");
		assertThat(frame.page(2, 14)).isEqualTo("Page 2 of 14");
		assertThat(frame.watermark()).isNull();
	}

	@Test
	void addressesKeepTheLanguage() {
		assertThat(frame("en", null).below("/a?b=c#d")).isEqualTo("/a?b=c&lang=en#d");
		assertThat(frame("vi", null).below("/a?b=c#d")).isEqualTo("/a?b=c#d");
		assertThat(frame("vi", null).absolute("/a")).isNull();
		assertThat(frame("en", marks(true, true, true)).absolute("/a")).isEqualTo("https://example.org/a?lang=en");
	}

	private static Marks marks(boolean official, boolean simulated, boolean published) {
		return new Marks(1234, null, "abcdef".repeat(10) + "0123", official, simulated, published, "ABC",
				"https://example.org/r/ABC");
	}

	private static Frame frame(String language, @org.jspecify.annotations.Nullable Marks marks) {
		return Frame.of(new Document("", Locale.of(language), false, List.of(), marks));
	}

	private static Set<String> places(String text) {
		return Pattern.compile("\\{\\d}")
			.matcher(text)
			.results()
			.map((found) -> found.group())
			.collect(Collectors.toSet());
	}

	private static Properties read(String name) throws IOException {
		Properties words = new Properties();
		try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources/messages", name + ".properties"))) {
			words.load(reader);
		}
		return words;
	}

}
