package vn.homphieu.tally.scan;

import java.io.IOException;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.homphieu.account.Action;
import vn.homphieu.account.Actor;
import vn.homphieu.account.Requires;

/** The scans of a voting area. */
@Controller
class ScanController {

	private static final String SCANS = "/office/{election}/stations/{station}/scans";

	private static final String BACK = "redirect:" + SCANS;

	/** Images and PDF viewers stay inside the portal's own pages and run nothing. */
	private static final String IMAGE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

	private static final String PDF_POLICY = "default-src 'none'; object-src 'self'; "
			+ "style-src 'unsafe-inline'; frame-ancestors 'self'";

	private final Scans scans;

	private final ScanUploads uploads;

	private final ScanIntake intake;

	ScanController(Scans scans, ScanUploads uploads, ScanIntake intake) {
		this.scans = scans;
		this.uploads = uploads;
		this.intake = intake;
	}

	@GetMapping(SCANS)
	@Requires(Action.READ_MINUTES)
	String show(Actor actor, @PathVariable String election, @PathVariable String station, Model model) {
		model.addAttribute("desk", this.scans.open(actor, election, station));
		return "tally/scans";
	}

	@PostMapping(SCANS)
	@Requires(Action.ATTACH_SCAN)
	String attach(Actor actor, @PathVariable String election, @PathVariable String station,
			@RequestParam("file") List<MultipartFile> files,
			@RequestParam(required = false) @Nullable String constituency,
			@RequestParam(required = false) @Nullable Integer round, RedirectAttributes flash) throws IOException {
		flash.addFlashAttribute("attached", this.uploads.attach(actor, election, station, files, constituency, round));
		return BACK;
	}

	@PostMapping(SCANS + "/{id}/turn")
	@Requires(Action.ATTACH_SCAN)
	String turn(Actor actor, @PathVariable String election, @PathVariable String station, @PathVariable long id,
			@RequestParam(defaultValue = "90") int degrees) {
		this.scans.turn(actor, election, station, id, degrees);
		return BACK + "#scan-" + id;
	}

	@PostMapping(SCANS + "/{id}/remove")
	@Requires(Action.ATTACH_SCAN)
	String remove(Actor actor, @PathVariable String election, @PathVariable String station, @PathVariable long id,
			@RequestParam(defaultValue = "") String reason, RedirectAttributes flash) {
		if (reason.isBlank() || reason.length() > 500) {
			flash.addFlashAttribute("reasonMissing", id);
			return BACK + "#scan-" + id;
		}
		this.scans.remove(actor, election, station, id, reason);
		return BACK;
	}

	@PostMapping(SCANS + "/{id}/release")
	@Requires(Action.PUBLISH)
	String release(Actor actor, @PathVariable String election, @PathVariable String station, @PathVariable long id,
			@RequestParam boolean released) {
		this.scans.release(actor, election, station, id, released);
		return BACK + "#scan-" + id;
	}

	@GetMapping(SCANS + "/{id}/file")
	@Requires(Action.READ_MINUTES)
	ResponseEntity<InputStreamResource> file(Actor actor, @PathVariable String election, @PathVariable String station,
			@PathVariable long id) throws IOException {
		ScanInfo scan = this.scans.find(actor, election, station, id);
		return answer(scan, station + "-" + id + "." + scan.type().extension(),
				new InputStreamResource(this.intake.open(scan.hash())));
	}

	private static ResponseEntity<InputStreamResource> answer(ScanInfo scan, String name, InputStreamResource bytes) {
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(scan.type().mediaType()))
			.contentLength(scan.size())
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.inline().filename(name).build().toString())
			.header("Content-Security-Policy", scan.type().isImage() ? IMAGE_POLICY : PDF_POLICY)
			.header("X-Frame-Options", "SAMEORIGIN")
			.header("X-Content-Type-Options", "nosniff")
			.body(bytes);
	}

}
