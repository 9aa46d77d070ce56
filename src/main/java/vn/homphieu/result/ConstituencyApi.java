package vn.homphieu.result;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.homphieu.area.AreaInfo;
import vn.homphieu.area.Areas;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.election.Elections;
import vn.homphieu.kernel.Level;

/** The public interface for programs: constituencies and voting areas. */
@RestController
@RequestMapping("/api/v1/elections/{election}")
@Tag(name = "constituencies")
class ConstituencyApi {

	private final Elections elections;

	private final Areas areas;

	private final ConstituencyResultService constituencies;

	private final StationResultService stations;

	ConstituencyApi(Elections elections, Areas areas, ConstituencyResultService constituencies,
			StationResultService stations) {
		this.elections = elections;
		this.areas = areas;
		this.constituencies = constituencies;
		this.stations = stations;
	}

	@GetMapping("/constituencies")
	@Operation(summary = "Constituencies with voters in an area, each with its result")
	Listing<ConstituencyView> list(@PathVariable String election,
			@RequestParam(defaultValue = AreaInfo.COUNTRY_CODE) String area,
			@RequestParam(required = false) @Nullable Level level,
			@Parameter(description = "number of the page, from 0") @RequestParam(
					defaultValue = "0") @Min(0) @Max(1_000_000) int page,
			@Parameter(description = "entries a page, at most 500") @RequestParam(
					defaultValue = "100") @Min(1) @Max(500) int size) {
		ElectionInfo found = this.elections.require(election);
		return this.constituencies.views(found, this.areas.require(found.id(), area), level, page, size);
	}

	@GetMapping("/constituencies/{code}")
	@Operation(summary = "One constituency: candidates, votes, who is elected and in which round")
	ConstituencyView constituency(@PathVariable String election, @PathVariable String code) {
		return this.constituencies.of(this.elections.require(election), code);
	}

	@GetMapping("/stations/{code}")
	@Operation(summary = "One voting area: its minutes by level, round and version")
	StationView station(@PathVariable String election, @PathVariable String code) {
		return this.stations.of(this.elections.require(election), code);
	}

}
