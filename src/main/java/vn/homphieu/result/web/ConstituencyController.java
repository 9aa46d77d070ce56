package vn.homphieu.result.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import vn.homphieu.area.AreaInfo;
import vn.homphieu.area.Areas;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.election.Elections;
import vn.homphieu.result.ConstituencyResultService;
import vn.homphieu.result.ConstituencyView;

/** Pages of constituencies: who is elected and why. */
@Controller
class ConstituencyController {

	private final Elections elections;

	private final Areas areas;

	private final ConstituencyResultService constituencies;

	ConstituencyController(Elections elections, Areas areas, ConstituencyResultService constituencies) {
		this.elections = elections;
		this.areas = areas;
		this.constituencies = constituencies;
	}

	@GetMapping("/elections/{slug}/constituencies/{code}")
	String show(@PathVariable String slug, @PathVariable String code, Model model) {
		ElectionInfo election = this.elections.require(slug);
		ConstituencyView view = this.constituencies.of(election, code);
		AreaInfo area = this.areas.require(election.id(), view.area().code());
		model.addAttribute("page", ConstituencyPage.of(election, this.areas.path(election.id(), area), view,
				this.constituencies.places(election, code)));
		return "result/constituency";
	}

}
