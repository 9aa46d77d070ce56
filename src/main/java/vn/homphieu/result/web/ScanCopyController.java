package vn.homphieu.result.web;

import java.io.IOException;

import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import vn.homphieu.election.Elections;
import vn.homphieu.result.PublicScan;
import vn.homphieu.result.PublicScans;
import vn.homphieu.station.Stations;
import vn.homphieu.tally.scan.Scans;

/** Public copies of scans of signed minutes. */
@Controller
class ScanCopyController {

	private final Elections elections;

	private final Stations stations;

	private final PublicScans scans;

	private final Scans files;

	ScanCopyController(Elections elections, Stations stations, PublicScans scans, Scans files) {
		this.elections = elections;
		this.stations = stations;
		this.scans = scans;
		this.files = files;
	}

	@GetMapping("/elections/{slug}/stations/{code}/scans/{id}")
	ResponseEntity<InputStreamResource> show(@PathVariable String slug, @PathVariable String code,
			@PathVariable long id) throws IOException {
		PublicScan scan = this.scans.require(this.stations.require(this.elections.require(slug).id(), code).id(), id);
		String name = code + "-" + id + "." + scan.type().extension();
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(scan.type().mediaType()))
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.inline().filename(name).build().toString())
			.header("Content-Security-Policy",
					"default-src 'none'; style-src 'unsafe-inline'"
							+ (scan.type().isImage() ? "; sandbox" : "; object-src 'self'"))
			.body(new InputStreamResource(this.files.copy(scan.copyHash())));
	}

}
