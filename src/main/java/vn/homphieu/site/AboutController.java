package vn.homphieu.site;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The page that tells what the site is and how its figures are computed. */
@Controller
class AboutController {

	@GetMapping("/about")
	String about() {
		return "site/about";
	}

}
