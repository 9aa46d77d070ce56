package vn.homphieu.report.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.homphieu.area.AreaInfo;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.kernel.Level;
import vn.homphieu.news.PetitionKind;
import vn.homphieu.news.PetitionService;
import vn.homphieu.news.PetitionTotals;
import vn.homphieu.nomination.ConsultationService;
import vn.homphieu.nomination.ConsultationTotals;

/** What the final report of a province tells of consultations and petitions. */
@Component
class PreparationFigures {

	private final ConsultationService consultations;

	private final PetitionService petitions;

	PreparationFigures(ConsultationService consultations, PetitionService petitions) {
		this.consultations = consultations;
		this.petitions = petitions;
	}

	/** Adds {@code consultations}, one for each level, and {@code petitions}. */
	FormFigures add(FormFigures figures, ElectionInfo election, AreaInfo area) {
		String address = "/elections/" + election.slug() + "/areas/" + area.code() + "/preparations";
		Map<Level, List<ConsultationTotals>> levels = this.consultations.of(election, area)
			.stream()
			.collect(Collectors.groupingBy(ConsultationTotals::level));
		List<Map<String, Object>> lines = new ArrayList<>();
		for (Level level : Level.values()) {
			List<ConsultationTotals> rounds = levels.getOrDefault(level, List.of());
			if (!rounds.isEmpty()) {
				lines.add(line(level, rounds, address));
			}
		}
		List<PetitionTotals> totals = this.petitions.of(election, area);
		return figures.put("consultations", lines)
			.condition("petitionsKnown", !totals.isEmpty())
			.group("petitions", petitions(totals, address));
	}

	private static Map<String, Object> line(Level level, List<ConsultationTotals> rounds, String address) {
		ConsultationTotals last = rounds.getLast();
		Long listed = sum(rounds.subList(rounds.size() - 1, rounds.size()), ConsultationTotals::nominated,
				ConsultationTotals::selfNominated);
		Long left = sum(rounds, ConsultationTotals::withdrawn, ConsultationTotals::notTrusted,
				ConsultationTotals::removed);
		return new FormFigures().text("name", StatisticsTables.LEVELS.get(level))
			.number("rounds", rounds.size(), address)
			.number("conferences", rounds.stream().mapToInt(ConsultationTotals::conferences).sum(), address)
			.condition("listKnown", listed != null)
			.number("listed", listed, address)
			.condition("selfKnown", last.selfNominated() != null)
			.number("selfNominated", last.selfNominated(), address)
			.condition("leftKnown", left != null)
			.number("left", left, address)
			.number("withdrawn", sum(rounds, ConsultationTotals::withdrawn), address)
			.number("notTrusted", sum(rounds, ConsultationTotals::notTrusted), address)
			.number("removed", sum(rounds, ConsultationTotals::removed), address)
			.map();
	}

	/** Adds numbers up; null where none of them is known. */
	@SafeVarargs
	private static @Nullable Long sum(List<ConsultationTotals> rounds,
			Function<ConsultationTotals, @Nullable Long>... numbers) {
		Long sum = null;
		for (Function<ConsultationTotals, @Nullable Long> number : numbers) {
			for (ConsultationTotals round : rounds) {
				Long own = number.apply(round);
				sum = (own == null) ? sum : Long.valueOf(((sum != null) ? sum : 0) + own);
			}
		}
		return sum;
	}

	private static FormFigures petitions(List<PetitionTotals> totals, String address) {
		return new FormFigures().number("received", totals.stream().mapToLong(PetitionTotals::received).sum(), address)
			.number("complaints", received(totals, PetitionKind.COMPLAINT), address)
			.number("denunciations", received(totals, PetitionKind.DENUNCIATION), address)
			.number("proposals", received(totals, PetitionKind.PROPOSAL), address)
			.number("settled", totals.stream().mapToLong(PetitionTotals::settled).sum(), address)
			.number("passedOn", totals.stream().mapToLong(PetitionTotals::passedOn).sum(), address)
			.number("open", totals.stream().mapToLong(PetitionTotals::open).sum(), address);
	}

	private static long received(List<PetitionTotals> totals, PetitionKind kind) {
		return totals.stream().filter((line) -> line.kind() == kind).mapToLong(PetitionTotals::received).sum();
	}

}
