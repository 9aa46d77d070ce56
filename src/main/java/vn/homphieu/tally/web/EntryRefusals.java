package vn.homphieu.tally.web;

import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.ModelAndView;

import vn.homphieu.tally.Colleague;
import vn.homphieu.tally.EntryConflictException;
import vn.homphieu.tally.EntryRefusedException;

/** Tells in words why a step of entry or review was refused; nothing was overwritten. */
@ControllerAdvice(basePackageClasses = EntryRefusals.class)
class EntryRefusals {

	private final MessageSource messages;

	EntryRefusals(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * A refusal.
	 *
	 * @param refusal its code
	 * @param sentence the same in words
	 * @param colleague who is in the way, or {@code null}
	 * @param stored what is stored where another window saved meanwhile, or {@code null}
	 */
	record Refused(String refusal, String sentence, @Nullable Colleague colleague, @Nullable StoredSheet stored) {
	}

	@ExceptionHandler
	Object refused(EntryRefusedException ex, WebRequest request, Locale locale) {
		Refused refused = new Refused(ex.refusal().name(),
				this.messages.getMessage("refusal." + ex.refusal(), null, locale), ex.colleague(), stored(ex));
		if ("fetch".equals(request.getHeader("X-Requested-With"))) {
			return ResponseEntity.status(HttpStatus.CONFLICT).body(refused);
		}
		return new ModelAndView("tally/refused", Map.of("refused", refused), HttpStatus.CONFLICT);
	}

	private static @Nullable StoredSheet stored(EntryRefusedException ex) {
		return (ex instanceof EntryConflictException conflict) ? StoredSheet.of(conflict.stored()) : null;
	}

}
