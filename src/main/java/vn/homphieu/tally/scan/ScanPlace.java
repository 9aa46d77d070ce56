package vn.homphieu.tally.scan;

import org.jspecify.annotations.Nullable;

import vn.homphieu.area.AreaInfo;
import vn.homphieu.audit.Subject;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.station.StationDetail;

/**
 * The voting area that a scan belongs to, and the minutes if only some.
 *
 * @param election the election
 * @param station the voting area
 * @param area its commune
 * @param constituencyId key of the constituency, or {@code null} for all
 * @param round the round, or {@code null} for all
 */
record ScanPlace(ElectionInfo election, StationDetail station, AreaInfo area, @Nullable Long constituencyId,
		@Nullable Integer round) {

	Subject subject() {
		return new Subject(this.election.slug(), "stations/" + this.station.code(), this.area.first());
	}

	ScanChange change() {
		return new ScanChange(this.election.slug(), this.election.id(), this.station.id(), this.station.code());
	}

}
