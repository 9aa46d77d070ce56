package vn.homphieu.result.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.homphieu.area.AreaInfo;
import vn.homphieu.area.TileGrid;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.election.RuleSet;
import vn.homphieu.kernel.AreaLevel;
import vn.homphieu.kernel.Level;
import vn.homphieu.kernel.Percentage;
import vn.homphieu.result.AreaResults;
import vn.homphieu.result.AreaResults.AllLevels;
import vn.homphieu.result.AreaResults.AreaRef;
import vn.homphieu.result.AreaResults.Ballots;
import vn.homphieu.result.AreaResults.Constituencies;
import vn.homphieu.result.AreaResults.LevelResults;
import vn.homphieu.result.AreaResults.Seats;
import vn.homphieu.result.AreaResults.Stations;
import vn.homphieu.result.AreaResults.Voters;
import vn.homphieu.result.ConstituencyLine;
import vn.homphieu.result.CouncilLine;
import vn.homphieu.result.FigureComparison;
import vn.homphieu.result.FigureComparison.Verdict;
import vn.homphieu.result.Headline;
import vn.homphieu.result.ResultStatus;
import vn.homphieu.result.TileMap;
import vn.homphieu.result.law.Outcome;
import vn.homphieu.station.StationInfo;

/** Invented results for the templates. */
final class Fixtures {

	static final LocalDate DAY = LocalDate.of(2021, 5, 23);

	static final AreaInfo COUNTRY = new AreaInfo(1, AreaInfo.COUNTRY_CODE, "", "Việt Nam", AreaLevel.COUNTRY, 0, 9);

	static final AreaInfo CITY = new AreaInfo(2, "31", "Thành phố", "Hải Phòng", AreaLevel.PROVINCE, 1, 9);

	static final AreaInfo WARD = new AreaInfo(3, "11296", "Phường", "Quán Toan", AreaLevel.COMMUNE, 3, 3);

	private Fixtures() {
	}

	static ElectionInfo election(@Nullable OffsetDateTime changed) {
		return new ElectionInfo(1, "2021", "Bầu cử đại biểu Quốc hội khóa XV và đại biểu HĐND các cấp", DAY,
				"2021-2026", RuleSet.preset("2021"), true, false, "31", changed);
	}

	static OffsetDateTime changed() {
		return OffsetDateTime.parse("2021-06-10T10:42:00+07:00");
	}

	static AreaPage area(AreaInfo area, ResultStatus status) {
		boolean published = status != ResultStatus.PENDING;
		AreaResults own = results(area, status, 1_000);
		List<AreaResults> children = area.isLeaf() ? List.of()
				: List.of(results(CITY, status, 700), results(WARD, status, 300), nothing());
		TileMap map = area.isCountry() ? TileMap.of(TileGrid.of("tile-grid-2021.csv"), children) : null;
		return new AreaPage(election(published ? changed() : null), area, List.of(COUNTRY, area),
				area.isCountry() ? CITY : null, own, Headline.of(own), children, AreaOrder.of("-turnout"), map,
				List.of(new CouncilLine("HD-31", "HĐND thành phố Hải Phòng", Level.PROVINCE, 67,
						published ? 66 : null)),
				List.of(line(Outcome.SHORT, published), line(Outcome.EXTRA_VOTE_REQUIRED, published)),
				area.isLeaf() ? List.of(new StationInfo("11296-01", 1, "Nhà văn hóa tổ 1", "11296", "Phường Quán Toan"))
						: List.of(),
				Map.of("2021",
						List.of(figure("turnout", "99.78", "99.78", Verdict.MATCHES),
								figure("voter_meetings", "1700", null, Verdict.NOT_COMPARED),
								figure("turnout_compared_with_2016", "higher", null, Verdict.NOT_COMPARED),
								figure("something_new", "12", "10", Verdict.DIFFERS))),
				new AreaPage.Neighbours(null, CITY));
	}

	static AreaResults results(AreaInfo area, ResultStatus status, long roll) {
		boolean published = status != ResultStatus.PENDING;
		long voted = published ? roll - 3 : 0;
		Ballots ballots = ballots(voted);
		List<LevelResults> levels = List.of(
				new LevelResults(Level.NATIONAL_ASSEMBLY, voters(roll, published), ballots, seats(9, published ? 9 : 0),
						new Stations(4, published ? 4 : 0),
						new Constituencies(3, published ? 3 : 0, 0, 0, 0, published ? 0 : 3)),
				new LevelResults(Level.PROVINCE, voters(roll, published), ballots, seats(67, published ? 65 : 0),
						new Stations(4, published ? 4 : 0),
						new Constituencies(14, published ? 11 : 0, published ? 1 : 0, published ? 1 : 0,
								published ? 1 : 0, published ? 0 : 14)),
				new LevelResults(Level.COMMUNE, voters(roll, published), ballots, null, new Stations(4, 0), null));
		return new AreaResults("2021", new AreaRef(area.code(), area.fullName(), area.level()),
				published ? changed() : null, status, true, levels, new AllLevels(ballots(3 * voted)), null);
	}

	private static AreaResults nothing() {
		return new AreaResults("2021", new AreaRef("498", "Huyện Hoàng Sa", AreaLevel.DISTRICT), null,
				ResultStatus.PENDING, true, List.of(), new AllLevels(ballots(0)), null);
	}

	static Voters voters(long roll, boolean published) {
		return published ? new Voters(roll, roll, roll - 3, Percentage.of(roll - 3, roll))
				: new Voters(roll, 0, 0, null);
	}

	static Ballots ballots(long collected) {
		Percentage valid = Percentage.of(collected - collected / 100, collected);
		return new Ballots(collected, collected, collected - collected / 100, collected / 100, valid,
				(valid != null) ? valid.complement() : null);
	}

	private static Seats seats(int total, int elected) {
		return new Seats(total, elected, null, (elected > 0) ? Percentage.of(elected, total) : null);
	}

	static ConstituencyLine line(Outcome outcome, boolean published) {
		return new ConstituencyLine("HD-31-01", "Đơn vị bầu cử số 1", 1, Level.PROVINCE, "HD-31", "Thành phố Hải Phòng",
				5, published ? outcome : Outcome.COUNTING, published ? 3 : null, published ? 2 : null,
				new Stations(4, published ? 4 : 0), published ? Percentage.of(997, 1_000) : null);
	}

	private static FigureComparison figure(String measure, String published, @Nullable String computed,
			Verdict verdict) {
		return new FigureComparison("2021", "ALL", measure, published, computed, verdict,
				(verdict == Verdict.DIFFERS) ? "-2" : null, "final", LocalDate.of(2021, 7, 15), "Final report");
	}

}
