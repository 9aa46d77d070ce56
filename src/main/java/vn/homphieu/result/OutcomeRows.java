package vn.homphieu.result;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.homphieu.kernel.BirthDate;
import vn.homphieu.kernel.Level;
import vn.homphieu.result.law.RoundCounts;
import vn.homphieu.result.law.Standing;
import vn.homphieu.result.law.VoteCount;

/** What the law needs to know of each constituency, as read from the database. */
final class OutcomeRows {

	private OutcomeRows() {
	}

	/**
	 * Reads a constituency. By hand, like the totals: for all of a nation the mapping by
	 * reflection took longer than the sums.
	 */
	static UnitRow unit(ResultSet row) throws SQLException {
		return new UnitRow(row.getLong("id"), Level.valueOf(row.getString("level")), row.getLong("seat_area_id"),
				row.getInt("position"), row.getInt("seats"), row.getInt("stations"), row.getLong("roll"),
				row.getBoolean("published"), row.getBoolean("cancelled"), row.getInt("cancelled_stations"),
				row.getInt("mended_stations"), row.getInt("number"));
	}

	static RoundTotal total(ResultSet row) throws SQLException {
		return new RoundTotal(row.getLong("constituency_id"), row.getInt("round"), row.getInt("counted"),
				row.getLong("registered"), row.getLong("voted"), row.getLong("valid"));
	}

	/** A constituency. */
	record UnitRow(long id, Level level, long seatAreaId, int position, int seats, int stations, long roll,
			boolean published, boolean cancelled, int cancelledStations, int mendedStations, int number) {
	}

	/**
	 * Sums of the minutes of one round; round 0: round 1 with cancelled stations mended.
	 */
	record RoundTotal(long constituencyId, int round, int counted, long registered, long voted, long valid) {
	}

	/** A candidate whom a recorded decision on a tie elects. */
	record Settled(long constituencyId, int round, long candidateId) {
	}

	/** A candidate with the votes of each round. */
	record Candidate(long constituencyId, long id, BirthDate birth, long mended, long first, long second, long extra,
			boolean inExtra) {

		long votes(int round) {
			return switch (round) {
				case 0 -> this.mended;
				case 1 -> this.first;
				case 2 -> this.second;
				default -> this.extra;
			};
		}

	}

	/** A constituency with all that belongs to it. */
	record Unit(UnitRow row, Map<Integer, RoundTotal> totals, List<Settled> settled, List<Candidate> candidates) {

		Unit(UnitRow row) {
			this(row, new HashMap<>(), new ArrayList<>(0), new ArrayList<>());
		}

		RoundCounts counts() {
			VoteCount first = count(1);
			return new RoundCounts(first, this.totals.containsKey(0) ? count(0) : first, counted(2),
					this.row.cancelled(), this.row.cancelledStations(), this.row.mendedStations());
		}

		VoteCount count(int round) {
			RoundTotal total = this.totals.get(round);
			List<Standing> standings = this.candidates.stream()
				.filter((candidate) -> round != 3 || candidate.inExtra())
				.map((candidate) -> new Standing(Long.toString(candidate.id()), candidate.birth(),
						candidate.votes(round)))
				.toList();
			return (total != null) ? new VoteCount(this.row.stations(), total.counted(), total.registered(),
					total.voted(), total.valid(), standings)
					: new VoteCount(this.row.stations(), 0, 0, 0, 0, standings);
		}

		@Nullable VoteCount extra() {
			return this.totals.containsKey(3) ? count(3) : null;
		}

		int counted(int round) {
			RoundTotal total = this.totals.get(round);
			return (total != null) ? total.counted() : 0;
		}

		Set<String> settled(int round) {
			return this.settled.stream()
				.filter((tie) -> tie.round() == round)
				.map((tie) -> Long.toString(tie.candidateId()))
				.collect(Collectors.toSet());
		}

		int lastRound() {
			return this.totals.containsKey(3) ? 3 : this.totals.containsKey(2) ? 2 : 1;
		}

	}

}
