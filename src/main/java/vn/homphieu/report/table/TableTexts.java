package vn.homphieu.report.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/** The words of tables in one language. */
final class TableTexts {

	private static final TableTexts VIETNAMESE = new TableTexts("vi");

	private static final TableTexts ENGLISH = new TableTexts("en");

	private final Properties texts = new Properties();

	private TableTexts(String language) {
		try (InputStream file = TableTexts.class.getResourceAsStream("/reports/" + language + "/tables.properties")) {
			if (file == null) {
				throw new IllegalStateException("The words of tables are missing: " + language);
			}
			this.texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static TableTexts of(Locale language) {
		return "en".equals(language.getLanguage()) ? ENGLISH : VIETNAMESE;
	}

	/** The text of a key, which exists. */
	String text(String key) {
		String text = this.texts.getProperty(key);
		if (text == null) {
			throw new IllegalArgumentException("Tables have no word " + key);
		}
		return text;
	}

	String heading(Column column) {
		return text("column." + column.name());
	}

	/** All keys, in their order. */
	List<String> keys() {
		return this.texts.stringPropertyNames().stream().sorted().toList();
	}

	/** Changes whenever a text does. */
	int version() {
		return keys().stream().map((key) -> key + "=" + text(key)).toList().hashCode();
	}

}
