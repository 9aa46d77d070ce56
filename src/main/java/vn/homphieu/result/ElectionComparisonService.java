package vn.homphieu.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.homphieu.area.AreaInfo;
import vn.homphieu.area.Areas;
import vn.homphieu.area.ProvinceMerger;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.election.LevelRule;
import vn.homphieu.result.ElectionComparison.Cell;
import vn.homphieu.result.ElectionComparison.Column;
import vn.homphieu.result.ElectionComparison.Line;
import vn.homphieu.result.ElectionComparison.Section;

/**
 * Puts elections side by side: their own figures, and what authorities published of
 * elections that the portal does not hold.
 */
@Service
@Transactional(readOnly = true)
public class ElectionComparisonService {

	private static final String ALL = "ALL";

	private static final List<String> MEASURES_OF_ALL = List.of("registered", "voted", "turnout", "valid_share",
			"stations");

	private static final List<String> MEASURES_OF_LEVEL = List.of("constituencies", "candidates", "seats", "elected",
			"confirmed", "fill_rate", "women", "ethnic_minority", "under_40", "non_party", "religious",
			"self_nominated", "postgraduate");

	private final AreaResultService results;

	private final CompositionQueries compositions;

	private final Areas areas;

	private final JdbcClient jdbc;

	ElectionComparisonService(AreaResultService results, CompositionQueries compositions, Areas areas,
			JdbcClient jdbc) {
		this.results = results;
		this.compositions = compositions;
		this.areas = areas;
		this.jdbc = jdbc;
	}

	/**
	 * Compares an election with another, and with those of which figures were published.
	 * @param election the election
	 * @param other the other one; null if the portal holds no other
	 * @return the comparison, of the smallest area that the data of both cover
	 */
	public ElectionComparison of(ElectionInfo election, @Nullable ElectionInfo other) {
		List<ElectionInfo> held = Stream.of(election, other)
			.filter(Objects::nonNull)
			.map(Objects::requireNonNull)
			.sorted(Comparator.comparing(ElectionInfo::day).thenComparing(ElectionInfo::slug))
			.toList();
		String scope = held.stream()
			.map(ElectionInfo::coverage)
			.filter(Objects::nonNull)
			.map(Objects::requireNonNull)
			.findFirst()
			.orElse(AreaInfo.COUNTRY_CODE);
		Map<Column, Figures> figures = new LinkedHashMap<>(published(held, scope));
		held.forEach((each) -> {
			Optional<AreaInfo> area = this.areas.find(each.id(), scope);
			figures.put(new Column(each.slug(), each, area.orElse(null)), computed(each, area));
		});
		ProvinceMerger merger = ProvinceMerger.between(held.getFirst().day(), held.getLast().day());
		return new ElectionComparison(List.copyOf(figures.keySet()), sections(held, List.copyOf(figures.values())),
				(held.size() < 2) ? List.of() : new ProvinceComparison(this.results, this.areas, merger).of(held),
				held.size() > 1 && merger.isMerger());
	}

	private static List<Section> sections(List<ElectionInfo> held, List<Figures> figures) {
		List<Section> sections = new ArrayList<>();
		sections.add(section(ALL, MEASURES_OF_ALL, figures));
		held.stream()
			.flatMap((election) -> election.rules().levels().stream())
			.map(LevelRule::level)
			.distinct()
			.sorted()
			.forEach((level) -> sections.add(section(level.name(), MEASURES_OF_LEVEL, figures)));
		return sections;
	}

	private static Section section(String level, List<String> measures, List<Figures> figures) {
		List<Line> lines = new ArrayList<>();
		for (String measure : measures) {
			List<@Nullable FigureValue> values = new ArrayList<>();
			figures.forEach((election) -> values.add(election.value(level, measure)));
			if (values.stream().anyMatch(Objects::nonNull)) {
				lines.add(line(level, measure, figures, values));
			}
		}
		return new Section(level, lines);
	}

	private static Line line(String level, String measure, List<Figures> figures, List<@Nullable FigureValue> values) {
		List<Cell> cells = new ArrayList<>();
		for (int i = 0; i < values.size(); i++) {
			FigureValue value = values.get(i);
			cells.add(new Cell((value != null) ? value.toString() : null, figures.get(i).holds(level)));
		}
		FigureValue last = values.getLast();
		FigureValue before = (values.size() > 1) ? values.get(values.size() - 2) : null;
		return new Line(measure, cells, (last != null && before != null) ? last.minus(before) : null);
	}

	private Figures computed(ElectionInfo election, Optional<AreaInfo> area) {
		ComputedFigures figures = area
			.map((found) -> new ComputedFigures(this.results.of(election, found, false),
					(level) -> this.compositions.of(election, found, level)))
			.orElse(ComputedFigures.NONE);
		return new Figures(figures::value, (level) -> level.equals(ALL)
				|| election.rules().levels().stream().anyMatch((rule) -> rule.level().name().equals(level)));
	}

	/** Published figures about elections that are not among those compared. */
	private Map<Column, Figures> published(List<ElectionInfo> held, String scope) {
		Map<String, Map<String, String>> values = new LinkedHashMap<>();
		this.jdbc.sql("""
				select about, level || ' ' || measure as measure, value from published_figure
				where election_id in (:elections) and area_code = :area order by about, position""")
			.param("elections", held.stream().map(ElectionInfo::id).toList())
			.param("area", scope)
			.query(Published.class)
			.list()
			.stream()
			.filter((row) -> held.stream().noneMatch((election) -> isAbout(row.about(), election)))
			.forEach((row) -> values.computeIfAbsent(row.about(), (about) -> new LinkedHashMap<>())
				.put(row.measure(), row.value()));
		Map<Column, Figures> figures = new LinkedHashMap<>();
		values.forEach((about, known) -> figures.put(new Column(about, null, null), new Figures((level, measure) -> {
			String value = known.get(level + " " + measure);
			return (value != null) ? FigureValue.parse(value) : null;
		}, (level) -> true)));
		return figures;
	}

	static boolean isAbout(String about, ElectionInfo election) {
		return about.equals(election.slug()) || about.equals(String.valueOf(election.day().getYear()));
	}

	/** A figure of an election that the portal does not hold. */
	record Published(String about, String measure, String value) {
	}

	/**
	 * The figures of one election.
	 *
	 * @param values the figure of a level and a measure
	 * @param levels whether the election had a level; what was published may name any
	 */
	private record Figures(BiFunction<String, String, @Nullable FigureValue> values, Predicate<String> levels) {

		@Nullable FigureValue value(String level, String measure) {
			return this.values.apply(level, measure);
		}

		boolean holds(String level) {
			return this.levels.test(level);
		}

	}

}
