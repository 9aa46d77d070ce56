package vn.homphieu.report.document;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class DrawingFontsTests {

	@Test
	void everyFontThatJavaIsToldOfIsThere(@TempDir Path folder) throws IOException {
		Properties told = new Properties();
		try (Reader file = Files.newBufferedReader(DrawingFonts.write(folder))) {
			told.load(file);
		}
		assertThat(told.stringPropertyNames().stream().filter((name) -> name.startsWith("filename."))).hasSize(4)
			.allSatisfy((name) -> assertThat(Path.of(told.getProperty(name))).isNotEmptyFile());
		assertThat(told.getProperty("sansserif.bold.latin-1")).isEqualTo("Bold");
		assertThat(told.getProperty("serif.plain.latin-1")).isEqualTo("Regular");
	}

}
