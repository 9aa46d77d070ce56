package vn.homphieu.tally;

import java.time.OffsetDateTime;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import org.jspecify.annotations.Nullable;

/**
 * Counting minutes (biên bản kết quả kiểm phiếu) of one voting area, one constituency and
 * one round, in one version. A correction is a new version; nothing is overwritten.
 */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are read in queries only
class Tally {

	@Id
	private Long id;

	private Long stationId;

	private Long constituencyId;

	private short round;

	private short version;

	private boolean current;

	private boolean withdrawn;

	private int registered;

	private int voted;

	private int issued;

	private int collected;

	private int valid;

	private int invalid;

	private Integer @Nullable [] ballotsByNames;

	private @Nullable String note;

	private @Nullable String reason;

	private OffsetDateTime approvedAt;

	@ElementCollection(fetch = FetchType.LAZY)
	@CollectionTable(name = "candidate_votes", joinColumns = @JoinColumn(name = "tally_id"))
	private List<CandidateVotesRow> votes;

	/** For the persistence provider. */
	@SuppressWarnings("NullAway.Init")
	protected Tally() {
	}

	TallyInfo info() {
		return new TallyInfo(this.id, this.constituencyId, this.round, this.version, this.current, this.withdrawn,
				this.registered, this.voted, this.issued, this.collected, this.valid, this.invalid,
				(this.ballotsByNames != null) ? List.of(this.ballotsByNames) : null, this.note, this.reason,
				this.approvedAt,
				this.votes.stream().map((row) -> new TallyInfo.Votes(row.candidateId(), row.votes())).toList());
	}

}
