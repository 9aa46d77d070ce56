package vn.homphieu.report.form;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.homphieu.kernel.Level;
import vn.homphieu.kernel.NotFoundException;
import vn.homphieu.report.ReportRequest;
import vn.homphieu.report.template.Filling;
import vn.homphieu.result.StationResultService;
import vn.homphieu.result.StationView.LevelMinutes;
import vn.homphieu.result.StationView.TallyView;

/**
 * Counting minutes of a voting area at a level in a round (Law 85/2015/QH13, Art. 76).
 * The part of the request is {@code STATION:CONSTITUENCY} or
 * {@code STATION:CONSTITUENCY:ROUND}.
 */
@Component
class CountingMinutes extends FormReport {

	private final MinutesPlaces places;

	private final MinutesFigures figures;

	private final StationResultService stations;

	private final FormParts parts;

	CountingMinutes(FormMaker maker, MinutesPlaces places, MinutesFigures figures, StationResultService stations,
			FormParts parts) {
		super("counting-minutes", maker, false);
		this.places = places;
		this.figures = figures;
		this.stations = stations;
		this.parts = parts;
	}

	@Override
	public List<Part> parts(ReportRequest request) {
		return isVietnamese(request) ? this.parts.minutes(request) : List.of();
	}

	@Override
	public Set<Level> levels(ReportRequest request) {
		return FormPart.parse(request.part(), 2)
			.flatMap((part) -> place(request, part))
			.map((place) -> Set.of(place.level()))
			.orElse(Set.of());
	}

	@Override
	@Nullable String text(ReportRequest request) {
		FormPart part = FormPart.parse(request.part(), 2).orElse(null);
		if (part == null) {
			return null;
		}
		MinutesPlace place = place(request, part).orElse(null);
		if (place == null) {
			return null;
		}
		boolean due = part.round() == 1 || tally(request, part).isPresent()
				|| this.figures.isOrdered(request.election(), place, part.round());
		return due ? OfficialForm.COUNTING_MINUTES.text(request.election(), place.level()) : null;
	}

	@Override
	Filling filling(ReportRequest request) {
		FormPart part = FormPart.parse(request.part(), 2).orElseThrow();
		MinutesPlace place = place(request, part)
			.orElseThrow(() -> new NotFoundException("station", part.codes().getFirst()));
		return this.figures.of(request.election(), place, part.round(), tally(request, part).orElse(null),
				request.sight());
	}

	private Optional<MinutesPlace> place(ReportRequest request, FormPart part) {
		return this.places.find(request.election(), request.area(), part.codes().getFirst(), part.codes().getLast());
	}

	private Optional<TallyView> tally(ReportRequest request, FormPart part) {
		List<LevelMinutes> levels = this.stations.of(request.election(), part.codes().getFirst(), request.sight())
			.levels();
		return levels.stream()
			.filter((level) -> level.constituencyCode().equals(part.codes().getLast()))
			.flatMap((level) -> level.tallies().stream())
			.filter((tally) -> tally.round() == part.round() && tally.current())
			.findFirst();
	}

}
