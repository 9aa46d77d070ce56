package vn.homphieu.report.form;

import vn.homphieu.election.ElectionInfo;
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
			.condition("firstVote", round == 1)
			.condition("revote", round == 2)
			.condition("extraVote", round == 3)
			.condition("districts", election.rules().has(Level.DISTRICT));
	}

	/** The form itself says “Gồm:”. */
	static String areas(String description) {
		return description.startsWith("Gồm:") ? description.substring("Gồm:".length()).strip() : description;
	}

}
