package vn.homphieu.election;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

import vn.homphieu.kernel.Level;

/**
 * A constituency (đơn vị bầu cử): it elects a fixed number of deputies to one council.
 */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are read in queries only
class Constituency {

	@Id
	private Long id;

	private Long electionId;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "council_id")
	private Council council;

	@Enumerated(EnumType.STRING)
	private Level level;

	private Long seatAreaId;

	private String code;

	private int number;

	private String name;

	private int seats;

	private String description;

	/** For the persistence provider. */
	@SuppressWarnings("NullAway.Init")
	protected Constituency() {
	}

	ConstituencyInfo info() {
		return new ConstituencyInfo(this.id, this.code, this.number, this.name, this.level, this.council.info(),
				this.seatAreaId, this.seats, this.description);
	}

}
