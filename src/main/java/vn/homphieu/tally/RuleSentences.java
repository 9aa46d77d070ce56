package vn.homphieu.tally;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.regex.Pattern;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import vn.homphieu.tally.rules.Finding;

/**
 * Says in words which rule minutes break, with its figures; the same sentence that the
 * browser shows while the minutes are typed.
 */
@Component
public class RuleSentences {

	private static final Pattern FIGURE = Pattern.compile("\\{([a-z]+)}");

	private final MessageSource messages;

	RuleSentences(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * Says what was found.
	 * @param finding the broken rule with its figures
	 * @param locale the reader's language
	 * @return one sentence, without the code
	 */
	public String of(Finding finding, Locale locale) {
		NumberFormat numbers = NumberFormat
			.getIntegerInstance("vi".equals(locale.getLanguage()) ? Locale.of("vi", "VN") : Locale.UK);
		return FIGURE.matcher(this.messages.getMessage("rule." + finding.code(), null, locale)).replaceAll((name) -> {
			Long figure = finding.figures().get(name.group(1));
			return (figure != null) ? numbers.format(figure) : "–";
		});
	}

}
