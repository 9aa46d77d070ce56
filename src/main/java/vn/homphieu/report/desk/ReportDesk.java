package vn.homphieu.report.desk;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

import vn.homphieu.account.Action;
import vn.homphieu.account.Actor;
import vn.homphieu.account.Authority;
import vn.homphieu.account.Requires;
import vn.homphieu.area.AreaInfo;
import vn.homphieu.area.Areas;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.election.Elections;
import vn.homphieu.job.JobInfo;
import vn.homphieu.job.Jobs;
import vn.homphieu.kernel.AreaLevel;
import vn.homphieu.kernel.VietnameseNames;
import vn.homphieu.report.Report;
import vn.homphieu.report.Report.Part;
import vn.homphieu.report.ReportFormat;
import vn.homphieu.report.ReportRequest;
import vn.homphieu.report.kept.ReportMaker;
import vn.homphieu.report.kept.Reports;
import vn.homphieu.result.ElectionOrder;
import vn.homphieu.result.Sight;

/**
 * Puts together what an official can ask for. Each part reads by itself: that a report
 * does not fit an area is no reason to give all of it up.
 */
@Service
public class ReportDesk {

	private static final int MATCHES = 30;

	/** So many jobs are told of here; their own page has them all. */
	private static final int JOBS = 5;

	/** The official forms are in Vietnamese alone. */
	private static final Locale VIETNAMESE = Locale.of("vi");

	private final Elections elections;

	private final ElectionOrder order;

	private final Areas areas;

	private final Authority authority;

	private final Reports reports;

	private final ReportRights rights;

	private final ReportMaker maker;

	private final PartChoices parts;

	private final Coverage coverage;

	private final Jobs jobs;

	ReportDesk(Elections elections, ElectionOrder order, Areas areas, Authority authority, Reports reports,
			ReportRights rights, ReportMaker maker, PartChoices parts, Coverage coverage, Jobs jobs) {
		this.elections = elections;
		this.order = order;
		this.areas = areas;
		this.authority = authority;
		this.reports = reports;
		this.rights = rights;
		this.maker = maker;
		this.parts = parts;
		this.coverage = coverage;
		this.jobs = jobs;
	}

	/**
	 * What the page shows.
	 *
	 * @param elections the elections to choose from
	 * @param choice what was chosen
	 * @param matches areas that fit what was sought
	 * @param path the chosen area and what contains it
	 * @param maySeeAll whether figures that are not public can be chosen
	 * @param lines what can be asked for
	 * @param below the levels of areas below the chosen one
	 * @param jobs what the official asked for lately
	 */
	public record Desk(List<ElectionInfo> elections, Choice choice, List<AreaInfo> matches, List<AreaInfo> path,
			boolean maySeeAll, List<Line> lines, List<AreaLevel> below, List<JobInfo> jobs) {

		/** Whether the page looks again by itself. */
		public boolean isBusy() {
			return this.jobs.stream().anyMatch(JobInfo::isActive);
		}

		/** What can be asked for, by kind and by how much it is wanted. */
		public Map<String, List<Line>> shelves() {
			return this.lines.stream()
				.collect(Collectors.groupingBy((line) -> Shelf.of(line.name()).name(), LinkedHashMap::new,
						Collectors.toList()));
		}

		/** What can be asked for of each area below. */
		public List<Line> each() {
			return this.lines.stream()
				.filter((line) -> line.whole() && line.language().equals(this.choice.language().getLanguage()))
				.toList();
		}

	}

	/**
	 * What was chosen.
	 *
	 * @param election the election
	 * @param area the area
	 * @param language language of the reports
	 * @param sight which figures
	 * @param query what was sought
	 */
	public record Choice(ElectionInfo election, AreaInfo area, Locale language, Sight sight, String query) {
	}

	/**
	 * A report that can be asked for.
	 *
	 * @param name its name
	 * @param language the language that it is in
	 * @param whole whether it can be about the area as a whole
	 * @param parts its parts, of which one can be chosen; empty for none
	 * @param formats the forms, each with the code of what lies ready
	 */
	public record Line(String name, String language, boolean whole, List<Part> parts, List<Form> formats) {
	}

	/**
	 * A form of a report.
	 *
	 * @param format the form
	 * @param ready code of the report that lies ready in this form; null for none
	 */
	public record Form(ReportFormat format, @Nullable String ready) {
	}

	/**
	 * Opens the desk.
	 * @param actor who looks
	 * @param slug the election; empty for the newest with results
	 * @param code the area; empty for the actor's own. Of one above what the election's
	 * data cover, that is shown
	 * @param query a part of an area's name; empty for none
	 * @param language language of the reports
	 * @param wanted which figures, as far as the actor may
	 * @return what can be asked for; empty while there is no election
	 */
	@Requires(Action.EXPORT)
	public Optional<Desk> open(Actor actor, String slug, String code, String query, Locale language, Sight wanted) {
		List<ElectionInfo> all = this.order.all();
		if (all.isEmpty()) {
			return Optional.empty();
		}
		ElectionInfo election = slug.isEmpty() ? all.getFirst() : this.elections.require(slug);
		AreaInfo area = this.coverage.within(election,
				code.isEmpty() ? own(actor, election) : this.areas.require(election.id(), code));
		boolean maySeeAll = this.rights.maySeeAll(actor, election, area);
		Choice choice = new Choice(election, area, language, maySeeAll ? wanted : Sight.PUBLISHED, query);
		return Optional.of(new Desk(all, choice, matches(election, query), this.areas.path(election.id(), area),
				maySeeAll, lines(choice), below(election, area), this.jobs.of(actor).stream().limit(JOBS).toList()));
	}

	private AreaInfo own(Actor actor, ElectionInfo election) {
		return this.authority.area(actor, election.id())
			.orElseGet(() -> this.areas.require(election.id(), AreaInfo.COUNTRY_CODE));
	}

	private List<AreaInfo> matches(ElectionInfo election, String query) {
		String form = VietnameseNames.searchForm(query.replaceAll("[%_\\\\]", " "));
		return (form.length() < 2) ? List.of() : this.areas.search(election.id(), form, MATCHES);
	}

	private List<AreaLevel> below(ElectionInfo election, AreaInfo area) {
		AreaLevel top = area.level();
		return area.isLeaf() ? List.of()
				: Stream.of(AreaLevel.values())
					.filter((level) -> level.compareTo(top) > 0 && this.parts.hasLevel(election.id(), area, level))
					.toList();
	}

	private List<Line> lines(Choice wanted) {
		Choice choice = new Choice(wanted.election(), wanted.area(), wanted.language(),
				this.coverage.sight(wanted.election(), wanted.area(), wanted.sight()), wanted.query());
		List<List<Part>> kinds = this.parts.of(choice.election().id(), choice.area().id());
		return this.reports.all()
			.stream()
			.filter((report) -> !report.name().equals(EachArea.NAME))
			.sorted(Comparator.comparing(Report::name, Shelf.ORDER))
			.flatMap((report) -> line(report, choice, choice.language(), kinds)
				.or(() -> line(report, choice, VIETNAMESE, kinds))
				.stream())
			.toList();
	}

	private Optional<Line> line(Report report, Choice choice, Locale language, List<List<Part>> kinds) {
		List<ReportFormat> formats = report.formats().stream().sorted().toList();
		ReportRequest request = new ReportRequest(report.name(), choice.election(), choice.area(), null, language,
				choice.sight(), formats.getFirst());
		List<Part> parts = PartChoices.fitting(report, request, kinds);
		boolean whole = report.fits(request);
		if (parts.isEmpty() && !whole) {
			return Optional.empty();
		}
		Map<ReportFormat, String> ready = parts.isEmpty() ? this.maker.ready(request) : Map.of();
		return Optional.of(new Line(report.name(), language.getLanguage(), whole, parts,
				formats.stream().map((format) -> new Form(format, ready.get(format))).toList()));
	}

}
