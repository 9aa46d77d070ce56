package vn.homphieu.result.law;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Candidates of equal votes across the last seat (Law 85/2015/QH13, Art. 78: the older is
 * elected). Of a date of birth the year alone may be known: a candidate is elected where
 * every possible date makes it so, and out likewise; the others stay open.
 *
 * @param group the candidates of equal votes
 * @param seats the seats left for them, at most as many
 */
record Tie(List<Standing> group, int seats) {

	static final Tie NONE = new Tie(List.of(), 0);

	/** Why each of the group is elected or not. */
	Map<String, Reason> reasons(Set<String> settled) {
		Map<String, Reason> reasons = new HashMap<>();
		boolean isSettled = isSettledBy(settled);
		for (Standing standing : this.group) {
			Reason reason = byAge(standing);
			if (reason == Reason.TIE_OPEN && isSettled) {
				reason = settled.contains(standing.candidate()) ? Reason.ELECTED_BY_DECISION
						: Reason.NOT_CHOSEN_BY_DECISION;
			}
			reasons.put(standing.candidate(), reason);
		}
		return reasons;
	}

	/** A decision counts only if it fills exactly the open seats from the contenders. */
	boolean isSettledBy(Set<String> chosen) {
		Set<String> contenders = candidates(Reason.TIE_OPEN);
		int open = this.seats - candidates(Reason.ELECTED_OLDER).size();
		return !contenders.isEmpty() && contenders.containsAll(chosen) && chosen.size() == open;
	}

	private Set<String> candidates(Reason reason) {
		return this.group.stream()
			.filter((standing) -> byAge(standing) == reason)
			.map(Standing::candidate)
			.collect(Collectors.toSet());
	}

	private Reason byAge(Standing standing) {
		if (this.group.size() == this.seats) {
			return Reason.ELECTED;
		}
		long surelyOlder = others(standing, (other) -> other.birthDate().isSurelyBefore(standing.birthDate()));
		long perhapsOlder = others(standing, (other) -> !standing.birthDate().isSurelyBefore(other.birthDate()));
		if (surelyOlder >= this.seats) {
			return Reason.SEATS_FILLED_YOUNGER;
		}
		return (perhapsOlder < this.seats) ? Reason.ELECTED_OLDER : Reason.TIE_OPEN;
	}

	private long others(Standing standing, Predicate<Standing> condition) {
		return this.group.stream().filter((other) -> !other.equals(standing)).filter(condition).count();
	}

}
