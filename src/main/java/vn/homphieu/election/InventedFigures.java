package vn.homphieu.election;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Tells every page of officials that is about an election when its figures are invented,
 * so that nobody takes practice for the real thing.
 */
@ControllerAdvice
class InventedFigures {

	private static final Pattern OF_ELECTION = Pattern.compile("/(?:office|admin/elections)/([^/]+)(?:/.*)?");

	private final Elections elections;

	InventedFigures(Elections elections) {
		this.elections = elections;
	}

	/** The election if it is simulated; scripts show no page and need not know. */
	@ModelAttribute("invented")
	@Nullable ElectionInfo invented(HttpServletRequest request) {
		Matcher address = OF_ELECTION.matcher(request.getRequestURI());
		boolean page = !"fetch".equals(request.getHeader("X-Requested-With")) && address.matches();
		return page ? this.elections.find(address.group(1)).filter(ElectionInfo::simulated).orElse(null) : null;
	}

}
