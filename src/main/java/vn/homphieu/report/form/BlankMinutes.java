package vn.homphieu.report.form;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.homphieu.election.ElectionInfo;
import vn.homphieu.kernel.AreaLevel;
import vn.homphieu.kernel.Level;
import vn.homphieu.report.Report;
import vn.homphieu.report.ReportFormat;
import vn.homphieu.report.ReportRequest;
import vn.homphieu.report.document.Block;
import vn.homphieu.report.document.Document;
import vn.homphieu.report.document.Marks;

/**
 * Counting minutes of all voting areas of an area at all their levels, with the head and
 * the candidates filled in and everything else to be written by hand: one file to print.
 * The part of the request may name a level.
 */
@Component
class BlankMinutes implements Report {

	private final FormMaker maker;

	private final MinutesPlaces places;

	private final MinutesFigures figures;

	private final Persons persons;

	BlankMinutes(FormMaker maker, MinutesPlaces places, MinutesFigures figures, Persons persons) {
		this.maker = maker;
		this.places = places;
		this.figures = figures;
		this.persons = persons;
	}

	@Override
	public String name() {
		return "blank-minutes";
	}

	@Override
	public Set<ReportFormat> formats() {
		return Set.of(ReportFormat.PDF);
	}

	/**
	 * A province would be tens of thousands of pages: its parts are asked for one by one.
	 */
	@Override
	public boolean fits(ReportRequest request) {
		return FormMaker.LANGUAGE.getLanguage().equals(request.language().getLanguage())
				&& request.area().level().compareTo(AreaLevel.PROVINCE) > 0 && isLevel(request.part())
				&& text(request.election(), Level.NATIONAL_ASSEMBLY) != null;
	}

	private static boolean isLevel(@Nullable String part) {
		return part == null || List.of(Level.values()).stream().anyMatch((level) -> level.name().equals(part));
	}

	@Override
	public String templateVersion(ReportRequest request) {
		return this.maker.version(Objects.requireNonNull(text(request.election(), Level.NATIONAL_ASSEMBLY))) + " "
				+ this.maker.version(Objects.requireNonNull(text(request.election(), Level.COMMUNE)));
	}

	@Override
	public void write(ReportRequest request, Marks marks, OutputStream out, Steps steps) throws IOException {
		List<MinutesPlace> minutes = this.places.ofArea(request.election(), request.area())
			.stream()
			.filter((place) -> request.part() == null || place.level().name().equals(request.part()))
			.toList();
		Map<String, List<Person>> candidates = this.persons.of(request.election(),
				minutes.stream().map(MinutesPlace::unit).collect(Collectors.toSet()));
		this.maker.write(ReportFormat.PDF, document(request, minutes, candidates, marks), out, steps);
	}

	private Document document(ReportRequest request, List<MinutesPlace> places, Map<String, List<Person>> candidates,
			Marks marks) {
		List<Block> blocks = new ArrayList<>();
		for (MinutesPlace place : places) {
			if (!blocks.isEmpty()) {
				blocks.add(new Block.PageBreak());
			}
			blocks.addAll(this.maker.fill(Objects.requireNonNull(text(request.election(), place.level())),
					this.figures.open(request.election(), place, candidates.getOrDefault(place.unit(), List.of()))));
		}
		return new Document(FormMaker.title(blocks), FormMaker.LANGUAGE, false, blocks, marks.ofBlankForm());
	}

	private static @Nullable String text(ElectionInfo election, Level level) {
		return OfficialForm.COUNTING_MINUTES.text(election, level);
	}

}
