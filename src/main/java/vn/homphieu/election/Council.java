package vn.homphieu.election;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import vn.homphieu.kernel.Level;

/** The National Assembly or a People's Council that an election fills. */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are read in queries only
class Council {

	@Id
	private Long id;

	private Long electionId;

	private String code;

	@Enumerated(EnumType.STRING)
	private Level level;

	private Long areaId;

	private String name;

	private int seats;

	/** For the persistence provider. */
	@SuppressWarnings("NullAway.Init")
	protected Council() {
	}

	CouncilInfo info() {
		return new CouncilInfo(this.id, this.code, this.level, this.areaId, this.name, this.seats);
	}

}
