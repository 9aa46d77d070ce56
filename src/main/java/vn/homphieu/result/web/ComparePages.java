package vn.homphieu.result.web;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.homphieu.election.ElectionInfo;
import vn.homphieu.election.Elections;
import vn.homphieu.result.ElectionComparisonService;

/** Puts the page together that shows elections side by side. */
@Service
@Transactional(readOnly = true)
class ComparePages {

	private final Elections elections;

	private final ElectionComparisonService comparisons;

	ComparePages(Elections elections, ElectionComparisonService comparisons) {
		this.elections = elections;
		this.comparisons = comparisons;
	}

	/**
	 * Compares an election.
	 * @param with slug of the other election; null for the nearest one before it, else
	 * after it
	 */
	ComparePage of(String slug, @Nullable String with) {
		ElectionInfo election = this.elections.require(slug);
		List<ElectionInfo> others = this.elections.all()
			.stream()
			.filter((other) -> other.id() != election.id() && other.practice() == election.practice())
			.toList();
		ElectionInfo other = (with != null && !with.equals(slug)) ? this.elections.require(with)
				: nearest(election, others);
		return new ComparePage(election, other, others, this.comparisons.of(election, other));
	}

	private static @Nullable ElectionInfo nearest(ElectionInfo election, List<ElectionInfo> others) {
		return others.stream()
			.min(Comparator.comparing((ElectionInfo other) -> other.day().isAfter(election.day()))
				.thenComparingLong((other) -> Math.abs(ChronoUnit.DAYS.between(other.day(), election.day())))
				.thenComparing(ElectionInfo::slug))
			.orElse(null);
	}

}
