package vn.homphieu.result;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.homphieu.area.AreaInfo;
import vn.homphieu.area.Areas;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.result.FigureComparison.Verdict;

/** Figures that authorities published, beside those computed from the minutes. */
@Service
@Transactional(readOnly = true)
public class FigureComparisonService {

	private final CompositionQueries compositions;

	private final Areas areas;

	private final PublishedFigures published;

	FigureComparisonService(CompositionQueries compositions, Areas areas, PublishedFigures published) {
		this.compositions = compositions;
		this.areas = areas;
		this.published = published;
	}

	/**
	 * Compares what was published about an area.
	 * @param election the election
	 * @param area the area
	 * @param results its results
	 * @return the published figures in the order of their file; empty if there are none
	 */
	public List<FigureComparison> of(ElectionInfo election, AreaInfo area, AreaResults results) {
		List<PublishedFigure> published = this.published.of(election, area);
		if (published.isEmpty()) {
			return List.of();
		}
		ComputedFigures computed = isCovered(election, area)
				? new ComputedFigures(results, (level) -> this.compositions.of(election, area, level))
				: ComputedFigures.NONE;
		return published.stream().map((row) -> compare(election, row, computed)).toList();
	}

	/** A published figure is compared only where the data cover its whole area. */
	private boolean isCovered(ElectionInfo election, AreaInfo area) {
		String coverage = election.coverage();
		Optional<AreaInfo> covered = (coverage != null) ? this.areas.find(election.id(), coverage) : Optional.of(area);
		return covered.filter((whole) -> whole.first() <= area.first() && area.last() <= whole.last()).isPresent();
	}

	private static FigureComparison compare(ElectionInfo election, PublishedFigure row, ComputedFigures computed) {
		FigureValue value = computed.value(row.level(), row.measure());
		FigureValue published = FigureValue.parse(row.value());
		String difference = (value != null && published != null) ? value.minus(published) : null;
		return new FigureComparison(row.about(), row.level(), row.measure(), row.value(),
				(difference != null) ? String.valueOf(value) : null, verdict(election, row, difference), difference,
				row.kind(), row.asOf(), row.source());
	}

	private static Verdict verdict(ElectionInfo election, PublishedFigure row, @Nullable String difference) {
		if (difference == null) {
			return Verdict.NOT_COMPARED;
		}
		boolean same = ElectionComparisonService.isAbout(row.about(), election);
		if (!same) {
			return Verdict.OTHER_ELECTION;
		}
		return FigureValue.isNothing(difference) ? Verdict.MATCHES : Verdict.DIFFERS;
	}

}
