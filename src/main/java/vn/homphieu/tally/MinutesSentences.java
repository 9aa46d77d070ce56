package vn.homphieu.tally;

import java.util.Locale;
import java.util.Map;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import vn.homphieu.tally.rules.Finding;

/**
 * Says in words what a rule found. The message {@code rule.} and the code names the
 * figures in braces, as in <code>{sum}</code>.
 */
@Component
public class MinutesSentences {

	private final MessageSource messages;

	MinutesSentences(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * Says what was found, in the language of the request, thousands apart.
	 * @param finding the broken rule with its figures
	 * @return one sentence, without the code
	 */
	public String of(Finding finding) {
		Locale locale = LocaleContextHolder.getLocale();
		String code = finding.code().name();
		String sentence = this.messages.getMessage("rule." + code, null, code, locale);
		String result = (sentence != null) ? sentence : code;
		for (Map.Entry<String, Long> figure : finding.figures().entrySet()) {
			result = result.replace("{" + figure.getKey() + "}", String.format(locale, "%,d", figure.getValue()));
		}
		return result;
	}

}
