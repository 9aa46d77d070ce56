package vn.homphieu.account;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import vn.homphieu.kernel.Level;
import vn.homphieu.kernel.VietnameseNames;

/** The words for roles and levels in both languages, as people write them in a table. */
@Component
class AccountWords {

	private static final List<Locale> LANGUAGES = List.of(Locale.of("vi"), Locale.ENGLISH);

	private final MessageSource messages;

	AccountWords(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * Returns the name of a role.
	 * @param typed its name, or its words in either language; accents and capitals do not
	 * matter
	 * @return its name; what was typed where there is no such role
	 */
	String role(String typed) {
		return Arrays.stream(Role.values()).map(Role::name).filter(is("role.", typed)).findFirst().orElse(typed);
	}

	/**
	 * Returns the names of levels.
	 * @param typed names or words, with commas or semicolons between
	 * @return the names with spaces between; what is no level stays as it was typed
	 */
	String levels(String typed) {
		return Arrays.stream(typed.split("[,;]"))
			.map(String::strip)
			.map((word) -> Arrays.stream(Level.values())
				.map(Level::name)
				.filter(is("level.", word))
				.findFirst()
				.orElse(word))
			.collect(Collectors.joining(" "));
	}

	private Predicate<String> is(String prefix, String typed) {
		String form = VietnameseNames.searchForm(typed);
		return (name) -> VietnameseNames.searchForm(name).equals(form) || LANGUAGES.stream()
			.map((language) -> this.messages.getMessage(prefix + name, null, language))
			.anyMatch((words) -> VietnameseNames.searchForm(words).equals(form));
	}

}
