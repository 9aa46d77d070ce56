package vn.homphieu.datapackage.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.homphieu.kernel.Level;

/** A constituency with its candidates and the rounds of voting held in it. */
final class Contest {

	private final Unit unit;

	private final Course course;

	private final List<Candidate> candidates;

	private final List<Poll> polls = new ArrayList<>();

	Contest(Unit unit, Course course, List<Candidate> candidates) {
		this.unit = unit;
		this.course = course;
		this.candidates = candidates;
	}

	/** Names a level as the facts do. */
	static String key(Level level) {
		return (level == Level.NATIONAL_ASSEMBLY) ? "assembly" : level.name().toLowerCase(Locale.ROOT);
	}

	Unit unit() {
		return this.unit;
	}

	Course course() {
		return this.course;
	}

	List<Candidate> candidates() {
		return this.candidates;
	}

	List<Candidate> standing() {
		return this.candidates.stream().filter(Candidate::standing).toList();
	}

	/** Returns the rounds held, in order. */
	List<Poll> polls() {
		return this.polls;
	}

	/** Returns the round whose ballots count: the re-vote where there was one. */
	Poll deciding() {
		return (this.polls.size() > 1 && this.polls.get(1).round() == Poll.RE_VOTE) ? this.polls.get(1)
				: this.polls.get(0);
	}

	/** Returns who is elected after all rounds. */
	List<Candidate> elected() {
		List<Candidate> elected = new ArrayList<>(deciding().elected());
		Poll last = this.polls.getLast();
		if (last.round() == Poll.EXTRA_VOTE) {
			elected.addAll(last.elected());
		}
		return elected;
	}

}
