package vn.homphieu.report.form;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import vn.homphieu.area.AreaInfo;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.kernel.AreaLevel;
import vn.homphieu.kernel.Level;

/** What the head of every form may use. */
final class FormHead {

	private FormHead() {
	}

	/**
	 * Begins the figures of a form.
	 * @param round 1 first vote, 2 re-vote, 3 extra vote
	 */
	static FormFigures of(ElectionInfo election, int round) {
		return new FormFigures().text("electionName", election.name())
			.text("electionDay", FormNumbers.longDay(election.day()))
			.text("term", election.term())
			.condition("simulated", election.simulated())
			.condition("practice", election.practice())
			.condition("firstVote", round == 1)
			.condition("revote", round == 2)
			.condition("extraVote", round == 3)
			.condition("districts", election.rules().has(Level.DISTRICT));
	}

	/** Adds the areas from the province down to the given one. */
	static FormFigures places(FormFigures figures, List<AreaInfo> path) {
		Map<AreaLevel, String> areas = new EnumMap<>(AreaLevel.class);
		path.forEach((area) -> areas.put(area.level(), area.fullName()));
		return places(figures, areas);
	}

	/** Adds areas by their level. */
	static FormFigures places(FormFigures figures, Map<AreaLevel, String> areas) {
		return figures.text("province", areas.get(AreaLevel.PROVINCE))
			.condition("hasProvince", areas.containsKey(AreaLevel.PROVINCE))
			.text("district", areas.get(AreaLevel.DISTRICT))
			.condition("hasDistrict", areas.containsKey(AreaLevel.DISTRICT))
			.text("commune", areas.get(AreaLevel.COMMUNE))
			.condition("hasCommune", areas.containsKey(AreaLevel.COMMUNE));
	}

	/** The form itself says “Gồm:”. */
	static String areas(String description) {
		return description.startsWith("Gồm:") ? description.substring("Gồm:".length()).strip() : description;
	}

}
