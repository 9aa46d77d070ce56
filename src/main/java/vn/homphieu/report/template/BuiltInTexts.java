package vn.homphieu.report.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;

/** The texts that come with the portal, one file each. */
@Component
class BuiltInTexts {

	private static final Set<String> LANGUAGES = Set.of("vi", "en");

	private static final Pattern NAME = Pattern.compile("[a-z0-9-]+(?:/[a-z0-9-]+)?");

	/**
	 * Finds a text.
	 * @param name its name
	 * @param language its language
	 * @return the text, if there is one
	 */
	Optional<String> find(String name, Locale language) {
		String folder = language.getLanguage();
		if (!LANGUAGES.contains(folder) || !NAME.matcher(name).matches()) {
			return Optional.empty();
		}
		try (InputStream source = BuiltInTexts.class.getResourceAsStream("/reports/" + folder + "/" + name + ".txt")) {
			return (source != null) ? Optional.of(new String(source.readAllBytes(), StandardCharsets.UTF_8))
					: Optional.empty();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Returns a text.
	 * @param name its name
	 * @param language its language
	 * @return the text
	 * @throws IllegalArgumentException if there is none
	 */
	String require(String name, Locale language) {
		return find(name, language).orElseThrow(
				() -> new IllegalArgumentException("There is no text " + name + " in " + language.getLanguage()));
	}

}
