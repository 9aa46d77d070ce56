package vn.homphieu.station;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** A voting area (khu vực bỏ phiếu): the smallest unit that counts ballots. */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are read in queries only
class PollingStation {

	@Id
	private Long id;

	private Long electionId;

	private Long areaId;

	private String code;

	private int number;

	private String name;

	private String searchName;

	private @Nullable String address;

	private LocalDate votingDate;

	@Enumerated(EnumType.STRING)
	private StationKind kind;

	private @Nullable String sizeReason;

	/** For the persistence provider. */
	@SuppressWarnings("NullAway.Init")
	protected PollingStation() {
	}

	StationDetail detail() {
		return new StationDetail(this.id, this.areaId, this.code, this.number, this.name, this.address, this.votingDate,
				this.kind, this.sizeReason);
	}

}
