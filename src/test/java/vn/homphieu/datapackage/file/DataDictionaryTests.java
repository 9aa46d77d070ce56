package vn.homphieu.datapackage.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The page for people names what the program reads. */
class DataDictionaryTests {

	@ParameterizedTest
	@EnumSource
	void explainsEveryColumnAndWord(PackageFile file) throws IOException {
		String page = Files.readString(Path.of("src/docs/data-package.md"));
		int start = page.indexOf("### " + file.fileName());
		assertThat(start).isPositive();
		int end = page.indexOf("\n##", start);
		String section = page.substring(start, end);
		for (Column column : file.columns()) {
			assertThat(section).contains("`" + column.name() + "`");
			if (file != PackageFile.PUBLISHED_FIGURES) {
				column.words().forEach((word) -> assertThat(section).contains("`" + word + "`"));
			}
		}
	}

}
