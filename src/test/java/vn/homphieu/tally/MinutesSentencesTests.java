package vn.homphieu.tally;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

import vn.homphieu.tally.rules.Finding;
import vn.homphieu.tally.rules.RuleCode;

import static org.assertj.core.api.Assertions.assertThat;

/** The rules in words. */
class MinutesSentencesTests {

	private static final Pattern FIGURE = Pattern.compile("\\{\\w+}");

	private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();

	private final MinutesSentences sentences = new MinutesSentences(this.messages);

	MinutesSentencesTests() {
		this.messages.setBasename("messages/tally");
		this.messages.setDefaultEncoding("UTF-8");
		this.messages.setFallbackToSystemLocale(false);
	}

	@AfterEach
	void forgetTheLanguage() {
		LocaleContextHolder.resetLocaleContext();
	}

	@Test
	void figuresAreWrittenInTheLanguageOfTheReader() {
		Finding finding = new Finding(RuleCode.E07, List.of("valid", "invalid", "collected"),
				Map.of("valid", 1_189L, "invalid", 21L, "collected", 1_201L, "sum", 1_210L, "difference", 9L));
		LocaleContextHolder.setLocale(Locale.of("vi"));
		assertThat(this.sentences.of(finding))
			.isEqualTo("Phiếu hợp lệ 1.189 và không hợp lệ 21 cộng lại là 1.210, phiếu thu vào là 1.201 (lệch 9).");
		LocaleContextHolder.setLocale(Locale.ENGLISH);
		assertThat(this.sentences.of(finding))
			.isEqualTo("Valid 1,189 and invalid 21 ballots make 1,210, but 1,201 were collected (off by 9).");
	}

	@ParameterizedTest
	@EnumSource(RuleCode.class)
	void bothLanguagesTellTheSameFigures(RuleCode code) {
		assertThat(figures(code, Locale.of("vi"))).containsExactlyInAnyOrderElementsOf(figures(code, Locale.ENGLISH));
	}

	private List<String> figures(RuleCode code, Locale locale) {
		return FIGURE.matcher(this.messages.getMessage("rule." + code, null, locale))
			.results()
			.map((found) -> found.group())
			.toList();
	}

}
