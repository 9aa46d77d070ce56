package vn.homphieu.area;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;

import vn.homphieu.kernel.AreaLevel;

/** An administrative unit of one election, on the map of its day. */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are read in queries only
class Area {

	@Id
	private Long id;

	private Long electionId;

	private String code;

	@Enumerated(EnumType.STRING)
	private AreaLevel level;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "parent_id")
	private @Nullable Area parent;

	private String type;

	private String name;

	private String searchName;

	private int firstPosition;

	private int lastPosition;

	private boolean leaf;

	/** For the persistence provider. */
	@SuppressWarnings("NullAway.Init")
	protected Area() {
	}

	AreaInfo info() {
		return new AreaInfo(this.id, this.code, this.type, this.name, this.level, this.firstPosition,
				this.lastPosition);
	}

}
