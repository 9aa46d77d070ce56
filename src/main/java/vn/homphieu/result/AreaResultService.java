package vn.homphieu.result;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.homphieu.area.AreaInfo;
import vn.homphieu.area.Areas;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.kernel.Level;
import vn.homphieu.kernel.VietnamTime;
import vn.homphieu.result.AreaFigures.SeatSums;
import vn.homphieu.result.AreaFigures.Sums;
import vn.homphieu.result.AreaResults.AllLevels;
import vn.homphieu.result.AreaResults.AreaRef;
import vn.homphieu.result.AreaResults.LevelResults;

/** Results of areas, from the summaries. */
@Service
@Transactional(readOnly = true)
public class AreaResultService {

	private final SummaryQueries summaries;

	private final Areas areas;

	AreaResultService(SummaryQueries summaries, Areas areas) {
		this.summaries = summaries;
		this.areas = areas;
	}

	/**
	 * Returns the public results of an area.
	 * @param election the election
	 * @param area the area
	 * @param withChildren whether to add the results of each area directly below
	 * @return the results; all counts 0 and no percentages while nothing is published
	 */
	public AreaResults of(ElectionInfo election, AreaInfo area, boolean withChildren) {
		return of(election, area, withChildren, Sight.PUBLISHED);
	}

	/**
	 * Returns the results of an area that somebody may see.
	 * @param election the election
	 * @param area the area
	 * @param withChildren whether to add the results of each area directly below
	 * @param sight which figures
	 * @return the results; all counts 0 and no percentages while nothing may be seen
	 */
	public AreaResults of(ElectionInfo election, AreaInfo area, boolean withChildren, Sight sight) {
		if (!withChildren) {
			return results(election, List.of(area), this.summaries.ofArea(election.id(), area, sight)).getFirst();
		}
		AreaSummaries below = this.summaries.ofChildren(election.id(), area, sight);
		AreaResults own = results(election, List.of(area), this.summaries.ofArea(election.id(), area, below, sight))
			.getFirst();
		List<AreaInfo> children = this.areas.children(election.id(), area);
		return new AreaResults(own.election(), own.area(), own.asOf(), own.status(), own.simulated(), own.levels(),
				own.allLevels(), results(election, children, below));
	}

	/**
	 * Counts the communes where all voters took part, by the rolls for the National
	 * Assembly.
	 * @param election the election
	 * @param area the area
	 * @param sight which figures
	 * @return how many of how many
	 */
	public FullTurnout fullTurnout(ElectionInfo election, AreaInfo area, Sight sight) {
		return this.summaries.fullTurnout(election.id(), area, sight);
	}

	private List<AreaResults> results(ElectionInfo election, List<AreaInfo> areas, AreaSummaries found) {
		Map<String, List<Sums>> sums = found.sums().stream().collect(Collectors.groupingBy(Sums::code));
		Map<String, Map<Level, SeatSums>> seats = found.seats()
			.stream()
			.collect(Collectors.groupingBy(SeatSums::code, Collectors.toMap(SeatSums::level, Function.identity())));
		return areas.stream()
			.map((area) -> results(election, area, sums.getOrDefault(area.code(), List.of()),
					seats.getOrDefault(area.code(), Map.of()), found.status(area.code())))
			.toList();
	}

	private AreaResults results(ElectionInfo election, AreaInfo area, List<Sums> sums, Map<Level, SeatSums> seats,
			ResultStatus status) {
		List<LevelResults> levels = sums.stream()
			.map((level) -> AreaFigures.level(level, seats.get(level.level())))
			.toList();
		return new AreaResults(election.slug(), new AreaRef(area.code(), area.fullName(), area.level()),
				asOf(election, status), status, election.simulated(), levels, new AllLevels(allLevels(sums)), null);
	}

	private static AreaResults.Ballots allLevels(List<Sums> sums) {
		return CountedFigures.ballots(sums.stream().mapToLong(Sums::issued).sum(),
				sums.stream().mapToLong(Sums::collected).sum(), sums.stream().mapToLong(Sums::valid).sum(),
				sums.stream().mapToLong(Sums::invalid).sum());
	}

	private static @Nullable OffsetDateTime asOf(ElectionInfo election, ResultStatus status) {
		OffsetDateTime changed = election.resultsChangedAt();
		return (changed == null || status == ResultStatus.PENDING) ? null : VietnamTime.at(changed.toInstant());
	}

}
