package vn.homphieu.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.homphieu.area.AreaInfo;
import vn.homphieu.area.Areas;
import vn.homphieu.area.ProvinceMerger;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.kernel.Percentage;
import vn.homphieu.kernel.Turnout;
import vn.homphieu.result.AreaResults.AreaRef;
import vn.homphieu.result.AreaResults.Voters;
import vn.homphieu.result.ElectionComparison.ProvinceLine;

/**
 * Turnout of the provinces in two elections. Where provinces were merged in between,
 * their voters are added up, not their rates.
 */
final class ProvinceComparison {

	private final AreaResultService results;

	private final Areas areas;

	private final ProvinceMerger merger;

	ProvinceComparison(AreaResultService results, Areas areas, ProvinceMerger merger) {
		this.results = results;
		this.areas = areas;
		this.merger = merger;
	}

	/** Compares the first of the elections with the last, province by province. */
	List<ProvinceLine> of(List<ElectionInfo> elections) {
		ElectionInfo last = elections.getLast();
		Map<String, List<AreaResults>> earlier = provinces(elections.getFirst()).stream()
			.filter((province) -> province.status() != ResultStatus.PENDING)
			.collect(Collectors.groupingBy((province) -> this.merger.successor(province.area().code())));
		Map<String, AreaResults> later = provinces(last).stream()
			.collect(Collectors.toMap((province) -> province.area().code(), (province) -> province));
		List<ProvinceLine> lines = new ArrayList<>();
		for (AreaInfo area : this.areas.children(last.id(), this.areas.require(last.id(), AreaInfo.COUNTRY_CODE))) {
			AreaResults now = later.get(area.code());
			if (now != null) {
				lines.add(line(area, earlier.getOrDefault(area.code(), List.of()), now));
			}
		}
		return lines;
	}

	private ProvinceLine line(AreaInfo area, List<AreaResults> before, AreaResults now) {
		int parts = this.merger.parts(area.code());
		Percentage first = turnout(before);
		Percentage second = turnout(List.of(now));
		FigureValue from = FigureValue.of(first);
		FigureValue to = FigureValue.of(second);
		boolean whole = before.size() == parts && from != null && to != null;
		return new ProvinceLine(area, before.stream().map(AreaResults::area).map(AreaRef::name).toList(), parts, first,
				second, whole ? Objects.requireNonNull(to).minus(Objects.requireNonNull(from)) : null);
	}

	/** Returns the turnout at the first level of several provinces together. */
	private static @Nullable Percentage turnout(List<AreaResults> provinces) {
		List<Voters> voters = provinces.stream()
			.filter((province) -> !province.levels().isEmpty())
			.map((province) -> province.levels().getFirst().voters())
			.toList();
		return new Turnout(voters.stream().mapToLong(Voters::registered).sum(),
				voters.stream().mapToLong(Voters::voted).sum())
			.percentage();
	}

	private List<AreaResults> provinces(ElectionInfo election) {
		AreaInfo country = this.areas.require(election.id(), AreaInfo.COUNTRY_CODE);
		return Objects.requireNonNullElse(this.results.of(election, country, true).children(), List.of());
	}

}
