package vn.homphieu.result.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import vn.homphieu.area.Areas;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.election.Elections;
import vn.homphieu.result.CouncilResultService;
import vn.homphieu.result.CouncilView;

/** Pages of councils: seats, constituencies and who is elected. */
@Controller
class CouncilController {

	private final Elections elections;

	private final Areas areas;

	private final CouncilResultService councils;

	CouncilController(Elections elections, Areas areas, CouncilResultService councils) {
		this.elections = elections;
		this.areas = areas;
		this.councils = councils;
	}

	@GetMapping("/elections/{slug}/councils/{code}")
	String show(@PathVariable String slug, @PathVariable String code, Model model) {
		ElectionInfo election = this.elections.require(slug);
		CouncilView view = this.councils.of(election, code);
		model.addAttribute("page", new CouncilPage(election,
				this.areas.path(election.id(), this.areas.require(election.id(), view.area().code())), view));
		return "result/council";
	}

}
