package vn.homphieu.report.form;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.homphieu.election.ElectionInfo;
import vn.homphieu.election.ExtraVoteRule;
import vn.homphieu.report.ReportRequest;
import vn.homphieu.report.template.Filling;
import vn.homphieu.result.ConstituencyView;
import vn.homphieu.result.ConstituencyView.CandidateLine;

/** What the minutes of all constituencies of a council tell. */
@Component
class CouncilFigures {

	private static final int EXTRA = 3;

	private final Persons persons;

	private final UnitFacts facts;

	CouncilFigures(Persons persons, UnitFacts facts) {
		this.persons = persons;
		this.facts = facts;
	}

	Filling of(FormFigures figures, ReportRequest request, List<ConstituencyView> units) {
		ElectionInfo election = request.election();
		List<String> codes = units.stream().map(ConstituencyView::code).toList();
		Map<String, List<Person>> persons = this.persons.of(election, codes);
		CouncilTables tables = new CouncilTables(persons, this.facts.laterVotes(election, codes),
				this.facts.cancelled(election, codes, request.sight()));
		List<UnitVote> first = units.stream().map((unit) -> UnitVote.of(unit, 1)).toList();
		List<UnitVote> second = later(units, 2);
		List<UnitVote> deciding = units.stream()
			.map((unit) -> UnitVote.of(unit, UnitVote.isHeld(unit, 2) ? 2 : 1))
			.toList();
		List<UnitVote> extra = later(units, EXTRA);
		String address = "/elections/" + election.slug() + "/areas/" + request.area().code();
		counts(figures, election, units, address)
			.number("candidateCount",
					persons.values().stream().flatMap(List::stream).filter(Person::isStanding).count(), address)
			.condition("revotes", !second.isEmpty())
			.condition("extraVotes", !extra.isEmpty())
			.put("cancelled", tables.cancelledLines(units))
			.block("units", tables.units(units))
			.block("turnout", tables.turnout(first, false))
			.block("votes", tables.votes(first))
			.block("elected", tables.elected(deciding))
			.block("revoteTurnout", tables.turnout(second, true))
			.block("revoteVotes", tables.votes(second))
			.block("extraTurnout", tables.turnout(extra, true))
			.block("extraCandidates", tables.votes(extra))
			.block("extraElected", tables.elected(extra));
		return figures.filling();
	}

	private static List<UnitVote> later(List<ConstituencyView> units, int round) {
		return units.stream()
			.filter((unit) -> UnitVote.isHeld(unit, round))
			.map((unit) -> UnitVote.of(unit, round))
			.toList();
	}

	private static FormFigures counts(FormFigures figures, ElectionInfo election, List<ConstituencyView> units,
			String address) {
		boolean known = units.stream().allMatch((unit) -> unit.missingSeats() != null);
		int seats = units.stream().mapToInt(ConstituencyView::seats).sum();
		long elected = units.stream()
			.flatMap((unit) -> unit.candidates().stream())
			.filter(CandidateLine::elected)
			.count();
		return figures.number("unitCount", units.size(), address)
			.number("seats", seats, address)
			.condition("counted", units.stream().anyMatch((unit) -> unit.stations().counted() > 0))
			.condition("decided", known)
			.number("electedCount", known ? elected : null, address)
			.number("missing", known ? seats - elected : null, address)
			.put("shortUnits",
					units.stream()
						.filter((unit) -> isShort(election, unit))
						.map((unit) -> shortLine(unit, election))
						.toList());
	}

	private static boolean isShort(ElectionInfo election, ConstituencyView unit) {
		Integer missing = unit.missingSeats();
		return missing != null && missing > 0 && election.rules().has(unit.level());
	}

	private static String shortLine(ConstituencyView unit, ElectionInfo election) {
		ExtraVoteRule rule = election.rules().level(unit.level()).extraVote();
		int elected = (int) unit.candidates().stream().filter(CandidateLine::elected).count();
		boolean held = UnitVote.isHeld(unit, EXTRA);
		String consequence = held ? "đã bầu cử thêm, không tổ chức bầu cử thêm lần thứ hai"
				: rule.isDue(elected, unit.seats()) ? "phải bầu cử thêm hoặc bầu cử lại" : "không phải bầu cử thêm";
		return "Đơn vị bầu cử số " + unit.number() + ": bầu được " + elected + "/" + unit.seats() + " đại biểu, thiếu "
				+ (unit.seats() - elected) + " (" + consequence + ")";
	}

}
