package vn.homphieu.result;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.homphieu.result.ConstituencyView.CandidateLine;
import vn.homphieu.tally.Correction;

/**
 * What a correction of minutes, or taking them back, would do to their constituency.
 *
 * @param correction what the rules say of the new figures; {@code null} where minutes are
 * taken back
 * @param before the constituency as it is
 * @param after the constituency as it would be
 */
public record CorrectionPreview(@Nullable Correction correction, ConstituencyView before, ConstituencyView after) {

	/**
	 * A candidate before and after.
	 *
	 * @param name full name
	 * @param votesBefore votes as they are
	 * @param votesAfter votes as they would be
	 * @param before whether elected as it is
	 * @param after whether elected as it would be
	 */
	public record Moved(String name, @Nullable Long votesBefore, @Nullable Long votesAfter, boolean before,
			boolean after) {

		/** Whether a seat is won or lost. */
		public boolean isSeat() {
			return this.before != this.after;
		}

		boolean isMoved() {
			return isSeat() || !Objects.equals(this.votesBefore, this.votesAfter);
		}

	}

	/**
	 * Lists whose votes or seats would change.
	 * @return the candidates in their order as it would be
	 */
	public List<Moved> moved() {
		Map<String, CandidateLine> old = this.before.candidates()
			.stream()
			.collect(Collectors.toMap(CandidateLine::code, Function.identity()));
		return this.after.candidates()
			.stream()
			.map((now) -> moved(old.get(now.code()), now))
			.filter(Moved::isMoved)
			.toList();
	}

	private static Moved moved(@Nullable CandidateLine old, CandidateLine now) {
		return new Moved(now.name(), (old != null) ? old.votes() : null, now.votes(), old != null && old.elected(),
				now.elected());
	}

	/** Whether anybody would win or lose a seat. */
	public boolean movesSeats() {
		return moved().stream().anyMatch(Moved::isSeat);
	}

	/** Whether the new figures could be taken as they are. */
	public boolean isPossible() {
		return this.correction == null || this.correction.isAccepted();
	}

}
