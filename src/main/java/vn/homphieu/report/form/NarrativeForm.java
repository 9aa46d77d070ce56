package vn.homphieu.report.form;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.homphieu.area.Areas;
import vn.homphieu.kernel.AreaLevel;
import vn.homphieu.kernel.Level;
import vn.homphieu.kernel.SeatFill;
import vn.homphieu.report.ReportRequest;
import vn.homphieu.report.template.Filling;
import vn.homphieu.result.AreaResults.Constituencies;
import vn.homphieu.result.AreaResults.LevelResults;
import vn.homphieu.result.AreaResults.Seats;

/**
 * Preliminary or final report of the election commission of a province to the National
 * Election Council; there is no part.
 */
final class NarrativeForm extends FormReport {

	private final OfficialForm form;

	private final Statistics statistics;

	private final RepeatLists repeats;

	private final PreparationFigures preparations;

	private final Areas areas;

	NarrativeForm(String name, OfficialForm form, FormMaker maker, NarrativeSources sources) {
		super(name, maker, false);
		this.form = form;
		this.statistics = sources.statistics();
		this.repeats = sources.repeats();
		this.preparations = sources.preparations();
		this.areas = sources.areas();
	}

	@Override
	@Nullable String text(ReportRequest request) {
		return (request.part() == null && request.area().level() == AreaLevel.PROVINCE)
				? this.form.text(request.election(), Level.NATIONAL_ASSEMBLY) : null;
	}

	@Override
	Filling filling(ReportRequest request) {
		List<LevelResults> levels = this.statistics.levels(request.election(), request.area(), request.sight());
		boolean counted = levels.stream().anyMatch((level) -> level.stations().counted() > 0);
		String address = "/elections/" + request.election().slug() + "/areas/" + request.area().code();
		FormFigures figures = FormHead
			.places(FormHead.of(request.election(), 1), this.areas.path(request.election().id(), request.area()))
			.text("area", request.area().fullName())
			.condition("counted", counted)
			.text("none", counted ? "Không có" : null)
			.put("levels", levels.stream().map((level) -> line(level, address)).toList())
			.put("assembly",
					levels.stream().filter(NarrativeForm::isAssembly).map((level) -> line(level, address)).toList())
			.put("councils",
					levels.stream()
						.filter((level) -> !isAssembly(level))
						.map((level) -> line(level, address))
						.toList());
		Map<String, List<String>> lists = this.repeats.of(request.election(), request.area(), request.sight());
		lists.forEach(figures::put);
		this.preparations.add(figures, request.election(), request.area());
		return this.statistics.groups(figures, request.election(), request.area(), request.sight()).filling();
	}

	private static boolean isAssembly(LevelResults level) {
		return level.level() == Level.NATIONAL_ASSEMBLY;
	}

	private static Map<String, Object> line(LevelResults level, String address) {
		boolean counted = level.stations().counted() > 0;
		Seats seats = level.seats();
		Constituencies units = level.constituencies();
		SeatFill fill = (seats != null) ? new SeatFill(seats.total(), seats.elected()) : null;
		return new FormFigures().text("name", StatisticsTables.LEVELS.get(level.level()))
			.condition("counted", counted)
			.number("stations", level.stations().total(), address)
			.number("registered", counted ? level.voters().registered() : level.voters().roll(), address)
			.number("voted", counted ? level.voters().voted() : null, address)
			.percent("turnout", level.voters().turnout(), address)
			.number("valid", counted ? level.ballots().valid() : null, address)
			.percent("validShare", level.ballots().validShare(), address)
			.number("units", (units != null) ? units.total() : null, address)
			.number("seats", (seats != null) ? seats.total() : null, address)
			.number("electedCount", (seats != null && counted) ? seats.elected() : null, address)
			.number("missing", (fill != null && counted) ? fill.missing() : null, address)
			.percent("fill", (fill != null && counted) ? fill.percentage() : null, address)
			.map();
	}

}
