package vn.homphieu.datapackage.simulation;

import java.util.List;
import java.util.Map;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

import vn.homphieu.account.Action;
import vn.homphieu.account.Actor;
import vn.homphieu.account.Requires;

/** Where an administrator asks for a simulated election. */
@Controller
@RequestMapping("/admin/simulations")
class SimulationController {

	private static final String VIEW = "office/simulations";

	private final Simulations simulations;

	SimulationController(Simulations simulations) {
		this.simulations = simulations;
	}

	@GetMapping
	@Requires(Action.SET_UP)
	String show(Actor actor, Model model) {
		model.addAttribute("page", page(SimulationForm.EMPTY, List.of()));
		return VIEW;
	}

	@PostMapping
	@Requires(Action.SET_UP)
	ModelAndView order(Actor actor, SimulationForm form) {
		try {
			return new ModelAndView("redirect:/office/jobs/" + this.simulations.order(actor, form));
		}
		catch (SimulationRefusedException ex) {
			return new ModelAndView(VIEW, Map.of("page", page(form, ex.faults())), HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

	private SimulationPage page(SimulationForm form, List<String> faults) {
		return new SimulationPage(form, faults, this.simulations.provinces());
	}

	/**
	 * What the page shows.
	 *
	 * @param form what was typed
	 * @param faults what is wrong with it
	 * @param provinces provinces to choose from, by preset
	 */
	record SimulationPage(SimulationForm form, List<String> faults, Map<String, Map<String, String>> provinces) {
	}

}
