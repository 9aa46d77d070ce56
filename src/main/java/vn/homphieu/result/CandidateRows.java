package vn.homphieu.result;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;

import org.springframework.jdbc.core.RowCallbackHandler;

import vn.homphieu.kernel.BirthDate;
import vn.homphieu.result.OutcomeRows.Candidate;
import vn.homphieu.result.OutcomeRows.Unit;

/**
 * Puts candidates into their constituencies, from one row for each round that they stood
 * in, or one without a round; the rows of a candidate follow each other.
 */
final class CandidateRows implements RowCallbackHandler {

	private static final int ROUNDS = 4;

	private final Map<Long, Unit> units;

	private long constituencyId;

	private long id;

	private String birth = "";

	private long[] votes = new long[ROUNDS];

	private boolean inExtra;

	CandidateRows(Map<Long, Unit> units) {
		this.units = units;
	}

	@Override
	public void processRow(ResultSet row) throws SQLException {
		long next = row.getLong("id");
		if (next != this.id) {
			finish();
			this.constituencyId = row.getLong("constituency_id");
			this.id = next;
			this.birth = row.getString("birth");
			this.votes = new long[ROUNDS];
			this.inExtra = false;
		}
		int round = row.getInt("round");
		if (!row.wasNull()) {
			this.votes[round] = row.getLong("votes");
			this.inExtra |= round == ROUNDS - 1;
		}
	}

	/** Adds the candidate of the last rows. */
	void finish() {
		Unit unit = this.units.get(this.constituencyId);
		if (unit != null && !this.birth.isEmpty()) {
			unit.candidates()
				.add(new Candidate(this.constituencyId, this.id, BirthDate.parse(this.birth), this.votes[0],
						this.votes[1], this.votes[2], this.votes[3], this.inExtra));
		}
	}

}
