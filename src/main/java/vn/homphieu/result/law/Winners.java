package vn.homphieu.result.law;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.homphieu.kernel.Share;

/** Decides who is elected by a vote (Law 85/2015/QH13, Art. 77 and 78). */
public final class Winners {

	private static final Comparator<Standing> ORDER = Comparator.comparingLong(Standing::votes)
		.reversed()
		.thenComparing((standing) -> standing.birthDate().earliest())
		.thenComparing((standing) -> standing.birthDate().latest())
		.thenComparing(Standing::candidate);

	private Winners() {
	}

	/**
	 * Decides who is elected: of those with more than half of the valid ballots the ones
	 * with the most votes, and of equal votes across the last seat the older. What dates
	 * of birth do not decide stays open, unless a recorded decision settles it.
	 * @param seats seats to elect; below 1 nobody is elected
	 * @param valid valid ballots of the constituency, at least every candidate's votes
	 * @param standings the candidates with their votes, in any order
	 * @param settled candidates elected by a recorded decision on a tie, else empty
	 * @return every candidate's place and reason; a tie that the law leaves open is
	 * reported, never guessed
	 */
	public static Decision decide(int seats, long valid, List<Standing> standings, Set<String> settled) {
		List<Standing> ordered = standings.stream().sorted(ORDER).toList();
		List<Standing> eligible = ordered.stream()
			.filter((standing) -> share(standing, valid).isMoreThanHalf())
			.toList();
		Map<String, Reason> reasons = new HashMap<>();
		Tie tie = Tie.NONE;
		if (eligible.size() <= seats) {
			eligible.forEach((standing) -> reasons.put(standing.candidate(), Reason.ELECTED));
		}
		else if (seats > 0) {
			long last = eligible.get(seats - 1).votes();
			List<Standing> above = eligible.stream().filter((standing) -> standing.votes() > last).toList();
			above.forEach((standing) -> reasons.put(standing.candidate(), Reason.ELECTED));
			tie = new Tie(eligible.stream().filter((standing) -> standing.votes() == last).toList(),
					seats - above.size());
			reasons.putAll(tie.reasons(settled));
		}
		return new Decision(placings(ordered, valid, reasons), reasons.containsValue(Reason.TIE_OPEN),
				!settled.isEmpty() && !tie.isSettledBy(settled));
	}

	private static List<Placing> placings(List<Standing> ordered, long valid, Map<String, Reason> reasons) {
		List<Placing> placings = new ArrayList<>();
		int rank = 0;
		for (int i = 0; i < ordered.size(); i++) {
			Standing standing = ordered.get(i);
			if (i == 0 || standing.votes() < ordered.get(i - 1).votes()) {
				rank = i + 1;
			}
			Reason reason = reasons.getOrDefault(standing.candidate(), notElected(standing, valid));
			placings.add(new Placing(standing.candidate(), standing.votes(), rank, reason, null));
		}
		placings.sort(Comparator.comparingLong(Placing::votes).thenComparing(Placing::elected).reversed());
		return placings;
	}

	private static Reason notElected(Standing standing, long valid) {
		Share share = share(standing, valid);
		if (share.isMoreThanHalf()) {
			return Reason.SEATS_FILLED;
		}
		return share.isExactlyHalf() ? Reason.EXACTLY_HALF : Reason.NO_MAJORITY;
	}

	private static Share share(Standing standing, long valid) {
		return new Share(standing.votes(), valid);
	}

}
