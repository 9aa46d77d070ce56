package vn.homphieu.report.desk;

import org.springframework.stereotype.Component;

import vn.homphieu.area.AreaInfo;
import vn.homphieu.area.Areas;
import vn.homphieu.election.ElectionInfo;

/**
 * Keeps reports within the area that the data of an election cover: the figures of one
 * province are not those of the country.
 */
@Component
class Coverage {

	private final Areas areas;

	Coverage(Areas areas) {
		this.areas = areas;
	}

	/** Whether an area is larger than what is covered. */
	boolean isExceededBy(ElectionInfo election, AreaInfo area) {
		return !within(election, area).equals(area);
	}

	/** The area itself, or the one that is covered where it is only a part of it. */
	AreaInfo within(ElectionInfo election, AreaInfo area) {
		String coverage = election.coverage();
		if (coverage == null) {
			return area;
		}
		AreaInfo covered = this.areas.require(election.id(), coverage);
		return area.contains(covered) ? covered : area;
	}

}
