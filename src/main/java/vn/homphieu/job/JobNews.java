package vn.homphieu.job;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

import vn.homphieu.account.Actors;

/** Tells an official on the start page which work has ended. */
@ControllerAdvice
class JobNews {

	private final Actors actors;

	private final Jobs jobs;

	JobNews(Actors actors, Jobs jobs) {
		this.actors = actors;
		this.jobs = jobs;
	}

	@ModelAttribute("ended")
	List<JobInfo> ended(HttpServletRequest request) {
		return request.getRequestURI().equals("/office")
				? this.actors.of(request).map(this.jobs::news).orElse(List.of()) : List.of();
	}

}
