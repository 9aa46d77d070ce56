package vn.homphieu.site;

import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page that tells what the site is and how its figures are computed. */
@Controller
class AboutController {

	/** Articles of Law 85/2015/QH13 that the figures follow. */
	static final List<Integer> ARTICLES = List.of(10, 11, 74, 78, 79, 80, 81, 86, 88);

	@GetMapping("/about")
	String about(Model model) {
		model.addAttribute("articles", ARTICLES);
		return "site/about";
	}

}
