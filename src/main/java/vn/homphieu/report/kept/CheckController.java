package vn.homphieu.report.kept;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import vn.homphieu.area.AreaInfo;
import vn.homphieu.election.ElectionInfo;

/** Where anybody checks a copy of a report by its short code. */
@Controller
class CheckController {

	private static final String VIEW = "report/check";

	/** So much of what was typed is shown again. */
	private static final int LONGEST = 40;

	private final ReportCheck check;

	CheckController(ReportCheck check) {
		this.check = check;
	}

	@GetMapping("/r")
	String ask(@RequestParam(required = false) @Nullable String code, Model model) {
		String read = (code != null) ? ShortCode.read(code) : "";
		if (ShortCode.isValid(read)) {
			return "redirect:/r/" + read;
		}
		if (code != null && !code.isBlank()) {
			model.addAttribute("unknown", code.substring(0, Math.min(code.length(), LONGEST)));
		}
		return VIEW;
	}

	@GetMapping("/r/{code}")
	String show(@PathVariable String code, @RequestParam(required = false) @Nullable String hash, Model model,
			HttpServletResponse response) {
		Optional<CheckPage> found = this.check.of(ShortCode.read(code), hash);
		model.addAttribute("check", found.orElse(null));
		if (found.isEmpty()) {
			model.addAttribute("unknown", code.substring(0, Math.min(code.length(), LONGEST)));
			response.setStatus(HttpStatus.NOT_FOUND.value());
		}
		return VIEW;
	}

	/** What has changed since a report was made. */
	enum Age {

		/** Nothing. */
		LATEST,
		/** Its text or layout, but no figure. */
		OTHER_TEXT,
		/** The figures. */
		OTHER_DATA

	}

	/**
	 * What is told of a report.
	 *
	 * @param report the report
	 * @param election its election
	 * @param area its area
	 * @param age whether a newer one would be another
	 * @param files its files, also those that are no longer kept
	 * @param compared the hash that was typed, in small letters; null for none
	 */
	record CheckPage(IssuedReport report, ElectionInfo election, AreaInfo area, Age age, List<ReportFile> files,
			@Nullable String compared) {

		/** What the comparison says; null without one. */
		public @Nullable String verdict() {
			String hash = this.compared;
			if (hash == null || hash.isEmpty()) {
				return null;
			}
			if (!hash.matches("[0-9a-f]{64}")) {
				return "FORM";
			}
			return this.files.stream().anyMatch((file) -> file.hash().equals(hash)) ? "SAME" : "OTHER";
		}

		static @Nullable String typed(@Nullable String hash) {
			return (hash != null) ? hash.strip().toLowerCase(Locale.ROOT) : null;
		}

	}

}
