package vn.homphieu.result.law;

import java.util.List;

/**
 * Who is elected by one vote.
 *
 * @param placings every candidate, by falling votes, the elected first among equals; the
 * round of election is not known here
 * @param tieOpen whether seats stay open between candidates of equal votes
 * @param settlementRefused whether a recorded decision was given that names other than
 * exactly the open seats among the candidates who tie for them: it has no effect, and an
 * import refuses it
 */
public record Decision(List<Placing> placings, boolean tieOpen, boolean settlementRefused) {

	public Decision {
		placings = List.copyOf(placings);
	}

	/**
	 * Counts the elected.
	 * @return candidates who surely are elected
	 */
	public int elected() {
		return (int) this.placings.stream().filter(Placing::elected).count();
	}

}
