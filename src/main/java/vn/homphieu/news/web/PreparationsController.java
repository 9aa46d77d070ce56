package vn.homphieu.news.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import vn.homphieu.area.AreaInfo;
import vn.homphieu.area.Areas;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.election.Elections;
import vn.homphieu.news.PetitionService;
import vn.homphieu.news.VoterMeetingService;
import vn.homphieu.nomination.ConsultationService;

/** Shows what came before the vote in an area. */
@Controller
class PreparationsController {

	private final Elections elections;

	private final Areas areas;

	private final ConsultationService consultations;

	private final VoterMeetingService meetings;

	private final PetitionService petitions;

	PreparationsController(Elections elections, Areas areas, ConsultationService consultations,
			VoterMeetingService meetings, PetitionService petitions) {
		this.elections = elections;
		this.areas = areas;
		this.consultations = consultations;
		this.meetings = meetings;
		this.petitions = petitions;
	}

	@GetMapping("/elections/{slug}/areas/{code}/preparations")
	String preparations(@PathVariable String slug, @PathVariable String code, Model model) {
		ElectionInfo election = this.elections.require(slug);
		AreaInfo area = this.areas.require(election.id(), code);
		model.addAttribute("page",
				new PreparationsPage(election, area, this.areas.path(election.id(), area),
						this.consultations.of(election, area), this.meetings.of(election, area).orElse(null),
						this.petitions.of(election, area)));
		return "news/preparations";
	}

}
