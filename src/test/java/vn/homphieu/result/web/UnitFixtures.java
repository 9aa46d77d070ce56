package vn.homphieu.result.web;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.homphieu.kernel.AreaLevel;
import vn.homphieu.kernel.Level;
import vn.homphieu.kernel.Percentage;
import vn.homphieu.result.AreaResults.AreaRef;
import vn.homphieu.result.AreaResults.Constituencies;
import vn.homphieu.result.AreaResults.Seats;
import vn.homphieu.result.AreaResults.Stations;
import vn.homphieu.result.ConstituencyPlace;
import vn.homphieu.result.ConstituencyView;
import vn.homphieu.result.ConstituencyView.CandidateLine;
import vn.homphieu.result.ConstituencyView.CouncilRef;
import vn.homphieu.result.ConstituencyView.PublicationRef;
import vn.homphieu.result.ConstituencyView.RoundLine;
import vn.homphieu.result.ConstituencyView.RoundView;
import vn.homphieu.result.CouncilView;
import vn.homphieu.result.CouncilView.ElectedLine;
import vn.homphieu.result.ResultStatus;
import vn.homphieu.result.StationView;
import vn.homphieu.result.StationView.CandidateVotesView;
import vn.homphieu.result.StationView.LevelMinutes;
import vn.homphieu.result.StationView.TallyView;
import vn.homphieu.result.law.Outcome;
import vn.homphieu.result.law.Reason;
import vn.homphieu.station.StationInfo;

/** Invented constituencies, councils and minutes for the templates. */
final class UnitFixtures {

	private static final List<ConstituencyPlace> PLACES = List
		.of(new ConstituencyPlace("11296", "Phường Quán Toan", "Quận Hồng Bàng", 3));

	private static final PublicationRef RESOLUTION = new PublicationRef("Nghị quyết số 12/NQ-UBBC", Fixtures.DAY,
			"Ủy ban bầu cử thành phố Hải Phòng", null);

	private UnitFixtures() {
	}

	/** A constituency whose candidates have the given reasons, best first. */
	static ConstituencyPage unit(Level level, Outcome outcome, int round, Reason... reasons) {
		List<CandidateLine> candidates = new ArrayList<>();
		long elected = 0;
		for (int place = 0; place < reasons.length; place++) {
			candidates.add(candidate(place, reasons[place], round));
			elected += reasons[place].isElected() ? 1 : 0;
		}
		boolean open = outcome == Outcome.COUNTING || outcome == Outcome.TIE_UNRESOLVED;
		return ConstituencyPage.of(Fixtures.election(Fixtures.changed()), List.of(Fixtures.COUNTRY, Fixtures.CITY),
				view(level, outcome, round, open ? null : 3 - (int) elected, candidates, RESOLUTION), PLACES);
	}

	/** A constituency of which nothing is published. */
	static ConstituencyPage pendingUnit() {
		List<CandidateLine> candidates = List.of(
				new CandidateLine("C-1", "Trần Văn Bình", 1, "1970", "STANDING", null, null, null, false, null, null,
						null, null),
				new CandidateLine("C-2", "Lê Thị Cúc", 2, "1981-02-03", "WITHDRAWN", null, null, null, false, null,
						null, null, null));
		return ConstituencyPage.of(Fixtures.election(null), List.of(Fixtures.COUNTRY, Fixtures.CITY),
				view(Level.PROVINCE, Outcome.COUNTING, 1, null, candidates, null), PLACES);
	}

	private static CandidateLine candidate(int place, Reason reason, int round) {
		long votes = 900 - 60L * place;
		Integer electedIn = reason.isElected() ? (reason == Reason.ELECTED_IN_EXTRA_VOTE ? 3 : 1) : null;
		Reason extra = (round == 3 && electedIn == null) ? Reason.NO_MAJORITY : null;
		return new CandidateLine("C-" + place, "Nguyễn Thị Minh Hạnh " + (place + 1), place + 1, "1971-02-04",
				"STANDING", votes, Percentage.of(votes, 990), place + 1, reason.isElected(),
				reason.isElected() ? place > 0 : null, electedIn, reason, extra);
	}

	private static ConstituencyView view(Level level, Outcome outcome, int round, @Nullable Integer missing,
			List<CandidateLine> candidates, @Nullable PublicationRef publication) {
		boolean published = publication != null;
		long roll = (outcome == Outcome.REVOTE_REQUIRED) ? 2_000 : 1_000;
		var voters = published
				? new vn.homphieu.result.AreaResults.Voters(roll, roll, 1_000 - 3, Percentage.of(1_000 - 3, roll))
				: Fixtures.voters(roll, false);
		List<RoundView> rounds = new ArrayList<>();
		for (int held = 1; published && held <= round; held++) {
			rounds.add(new RoundView(held, voters, Fixtures.ballots(997), new Stations(4, 4),
					List.of(new RoundLine("C-0", "Nguyễn Thị Minh Hạnh", 900, Percentage.of(900, 990)))));
		}
		return new ConstituencyView("HD-31-01", "Đơn vị bầu cử số 1", 1, level,
				new CouncilRef("HD-31", "HĐND thành phố Hải Phòng", level),
				new AreaRef("31", "Thành phố Hải Phòng", AreaLevel.PROVINCE), 3, "Quận Hồng Bàng, huyện Cát Hải", round,
				voters, Fixtures.ballots(published ? 997 : 0), new Stations(4, published ? 4 : 0), outcome, missing,
				candidates, rounds, publication);
	}

	static CouncilPage council(ResultStatus status) {
		boolean published = status != ResultStatus.PENDING;
		CouncilView council = new CouncilView("HD-31", "HĐND thành phố Hải Phòng", Level.PROVINCE,
				new AreaRef("31", "Thành phố Hải Phòng", AreaLevel.PROVINCE),
				new Seats(67, published ? 66 : 0, published ? 65 : null, published ? Percentage.of(66, 67) : null),
				published ? 1 : null,
				new Constituencies(14, published ? 13 : 0, 0, 0, published ? 1 : 0, published ? 0 : 14),
				Fixtures.voters(1_000, published), Fixtures.ballots(published ? 997 : 0), new Stations(4, 4), status,
				List.of(Fixtures.line(Outcome.SHORT, published)),
				published ? List
					.of(new ElectedLine("C-1", "Trần Văn Bình", "HD-31-01", 1, 900, Percentage.of(900, 990), 3, false))
						: List.of(),
				published ? List.of(RESOLUTION) : List.of());
		return new CouncilPage(Fixtures.election(Fixtures.changed()), List.of(Fixtures.COUNTRY, Fixtures.CITY),
				council);
	}

	static StationPage station() {
		TallyView first = tally(1, false, null, List.of());
		TallyView corrected = tally(2, true, "Cộng lại phiếu không hợp lệ", List.of("W04", "W07"));
		StationView station = new StationView("2021", true, "11296-01", 1, "Nhà văn hóa tổ 1", "Số 5 phố Quán Toan",
				new AreaRef("11296", "Phường Quán Toan", AreaLevel.COMMUNE), Fixtures.DAY, "HOSPITAL", "đảo",
				List.of(new LevelMinutes(Level.NATIONAL_ASSEMBLY, "QH-31-01", "Đơn vị bầu cử số 1", 1_000,
						List.of(first, corrected)),
						new LevelMinutes(Level.COMMUNE, "X-11296-01", "Đơn vị bầu cử số 1", 980, List.of())));
		StationInfo next = new StationInfo("11296-02", 2, "Trường mầm non", "11296", "Phường Quán Toan");
		return new StationPage(Fixtures.election(Fixtures.changed()),
				List.of(Fixtures.COUNTRY, Fixtures.CITY, Fixtures.WARD), station, List.of(), null, next);
	}

	private static TallyView tally(int version, boolean current, @Nullable String reason, List<String> warnings) {
		return new TallyView(1, version, current, false, reason, 1_000, 1_000, Percentage.ALL, 1_000, 1_000, 940, 60,
				Percentage.of(940, 1_000), List.of(40, 300, 600), "Không có", warnings,
				List.of(new CandidateVotesView("C-1", "Trần Văn Bình", 1, 900, Percentage.of(900, 940))));
	}

}
