package vn.homphieu.result;

import java.time.LocalDate;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
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
import vn.homphieu.election.LevelRule;
import vn.homphieu.kernel.Level;

/** The public interface for programs: elections and results of areas. */
@RestController
@RequestMapping("/api/v1/elections")
@Tag(name = "results")
class ResultsApi {

	private final Elections elections;

	private final Areas areas;

	private final AreaResultService results;

	ResultsApi(Elections elections, Areas areas, AreaResultService results) {
		this.elections = elections;
		this.areas = areas;
		this.results = results;
	}

	@GetMapping
	@Operation(summary = "All elections, the newest first")
	List<ElectionEntry> elections() {
		return this.elections.real().stream().map(this::entry).toList();
	}

	@GetMapping("/{election}/results")
	@Operation(summary = "Turnout, ballots, seats and outcomes of an area at every level")
	AreaResults results(@PathVariable String election,
			@Parameter(description = "code of the area; none or VN: the whole country") @RequestParam(
					defaultValue = AreaInfo.COUNTRY_CODE) String area,
			@Parameter(description = "children: add the areas directly below") @RequestParam(
					required = false) @Nullable Breakdown breakdown) {
		ElectionInfo found = this.elections.require(election);
		return this.results.of(found, this.areas.require(found.id(), area), breakdown == Breakdown.children);
	}

	private ElectionEntry entry(ElectionInfo election) {
		AreaInfo country = this.areas.require(election.id(), AreaInfo.COUNTRY_CODE);
		return new ElectionEntry(election.slug(), election.name(), election.day(),
				election.rules().levels().stream().map(LevelRule::level).toList(),
				this.results.of(election, country, false).status(), election.simulated());
	}

	/** What a result may be broken down by. */
	@SuppressWarnings("MemberName")
	enum Breakdown {

		/** The areas directly below. */
		children

	}

	/** An election in the list. */
	record ElectionEntry(String slug, String name, LocalDate electionDay, List<Level> levels, ResultStatus status,
			boolean simulated) {
	}

}
