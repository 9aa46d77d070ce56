package vn.homphieu.account.web;

import java.util.List;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import vn.homphieu.account.Action;
import vn.homphieu.account.Actor;
import vn.homphieu.account.OfficeLink;
import vn.homphieu.account.OfficeLinks;
import vn.homphieu.account.Requires;

/** The start page of officials. */
@Controller
class OfficeController {

	private final ObjectProvider<OfficeLinks> modules;

	OfficeController(ObjectProvider<OfficeLinks> modules) {
		this.modules = modules;
	}

	/**
	 * What the start page shows.
	 *
	 * @param links where the official can go
	 */
	record OfficePage(List<OfficeLink> links) {
	}

	@Requires(Action.OWN_ACCOUNT)
	@GetMapping("/office")
	String show(Actor actor, Model model) {
		List<OfficeLink> links = this.modules.orderedStream()
			.flatMap((module) -> module.links().stream())
			.filter((link) -> actor.may(link.action()))
			.toList();
		model.addAttribute("office", new OfficePage(links));
		return "office/home";
	}

}
