package vn.homphieu.account.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

import vn.homphieu.account.Action;
import vn.homphieu.account.Actor;
import vn.homphieu.account.Actors;
import vn.homphieu.account.ConfirmationRequiredException;
import vn.homphieu.account.ForbiddenException;

/**
 * What an official is told who may not do something, or must give the second factor
 * again.
 */
@ControllerAdvice
class ConfirmationErrors {

	private final Actors actors;

	private final Confirmation confirmation;

	ConfirmationErrors(Actors actors, Confirmation confirmation) {
		this.actors = actors;
		this.confirmation = confirmation;
	}

	/**
	 * What the page of a refusal shows.
	 *
	 * @param action what was refused
	 */
	record RefusalPage(Action action) {
	}

	@ExceptionHandler
	@Nullable ModelAndView forbidden(ForbiddenException ex, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		if (FetchAnswer.isFor(request)) {
			FetchAnswer.send(response, HttpStatus.FORBIDDEN, "right");
			return null;
		}
		ModelAndView page = page("account/refused", request);
		page.setStatus(HttpStatus.FORBIDDEN);
		return page.addObject("refusal", new RefusalPage(ex.action()));
	}

	@ExceptionHandler
	@Nullable ModelAndView confirm(ConfirmationRequiredException ex, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		if (FetchAnswer.isFor(request)) {
			FetchAnswer.send(response, HttpStatus.FORBIDDEN, "confirmation");
			return null;
		}
		Actor actor = this.actors.of(request).orElseThrow();
		ModelAndView page = page("account/confirm", request);
		page.setStatus(HttpStatus.FORBIDDEN);
		return page.addObject("confirm", this.confirmation.page(actor, request, "", 0));
	}

	/** Such a page is made without the common model of handlers. */
	private ModelAndView page(String view, HttpServletRequest request) {
		return new ModelAndView(view).addObject("actor", this.actors.of(request).orElse(null));
	}

}
