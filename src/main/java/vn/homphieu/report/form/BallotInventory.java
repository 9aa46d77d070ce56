package vn.homphieu.report.form;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.homphieu.kernel.AreaLevel;
import vn.homphieu.kernel.Level;
import vn.homphieu.report.ReportRequest;
import vn.homphieu.report.document.Block;
import vn.homphieu.report.template.Filling;
import vn.homphieu.result.StationResultService;
import vn.homphieu.result.StationView;
import vn.homphieu.result.StationView.LevelMinutes;

/**
 * Inventory of the ballots of a voting area (Law 85/2015/QH13, Art. 73): the ballots
 * issued come from the minutes, those received, exchanged and left are written by hand.
 * The part of the request is the code of the voting area.
 */
@Component
class BallotInventory extends FormReport {

	private static final Map<Level, String> BALLOTS = Map.of(Level.NATIONAL_ASSEMBLY, "Bầu đại biểu Quốc hội",
			Level.PROVINCE, "Bầu đại biểu HĐND cấp tỉnh", Level.DISTRICT, "Bầu đại biểu HĐND cấp huyện", Level.COMMUNE,
			"Bầu đại biểu HĐND cấp xã");

	private final MinutesPlaces places;

	private final StationResultService stations;

	private final FormParts parts;

	BallotInventory(FormMaker maker, MinutesPlaces places, StationResultService stations, FormParts parts) {
		super("ballot-inventory", maker, false);
		this.places = places;
		this.stations = stations;
		this.parts = parts;
	}

	@Override
	public List<Part> parts(ReportRequest request) {
		return isVietnamese(request) ? this.parts.stations(request) : List.of();
	}

	@Override
	@Nullable String text(ReportRequest request) {
		String station = request.part();
		return (station == null || this.places.ofStation(request.election(), request.area(), station).isEmpty()) ? null
				: OfficialForm.BALLOT_INVENTORY.text(request.election(), Level.NATIONAL_ASSEMBLY);
	}

	@Override
	Filling filling(ReportRequest request) {
		String code = Objects.requireNonNull(request.part());
		MinutesPlace place = this.places.ofStation(request.election(), request.area(), code).getFirst();
		StationView station = this.stations.of(request.election(), code, request.sight());
		return FormHead.places(FormHead.of(request.election(), 1), place.areas())
			.number("stationNumber", place.number(), null)
			.text("stationName", place.name())
			.text("votingDay", FormNumbers.longDay(place.votingDate()))
			.condition("inCommune", place.areas().containsKey(AreaLevel.COMMUNE))
			.condition("counted", station.levels().stream().allMatch((level) -> issued(level) != null))
			.block("ballots", ballots(station.levels()))
			.filling();
	}

	private static Block ballots(List<LevelMinutes> levels) {
		FormTable table = new FormTable().words("STT", 3).words("Phiếu bầu", 8);
		levels.forEach((level) -> table.figures(BALLOTS.getOrDefault(level.level(), ""), 5));
		table.figures("Tổng cộng", 4);
		String[] items = { "Số phiếu nhận về", "Số phiếu phát ra", "Số phiếu đổi do cử tri gạch hỏng",
				"Số phiếu còn lại không sử dụng" };
		for (int i = 0; i < items.length; i++) {
			@Nullable Object[] cells = new Object[levels.size() + 3];
			cells[0] = String.valueOf(i + 1);
			cells[1] = items[i];
			if (i == 1) {
				issued(levels, cells);
			}
			table.row(cells);
		}
		return table.done();
	}

	private static void issued(List<LevelMinutes> levels, @Nullable Object[] cells) {
		long total = 0;
		boolean known = true;
		for (int i = 0; i < levels.size(); i++) {
			Long own = issued(levels.get(i));
			cells[i + 2] = own;
			known &= own != null;
			total += (own != null) ? own : 0;
		}
		cells[levels.size() + 2] = known ? total : null;
	}

	/** Ballots issued in the first vote. */
	private static @Nullable Long issued(LevelMinutes level) {
		return level.tallies()
			.stream()
			.filter((tally) -> tally.current() && tally.round() == 1)
			.findFirst()
			.map(StationView.TallyView::issued)
			.orElse(null);
	}

}
