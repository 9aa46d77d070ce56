package vn.homphieu.tally.scan;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import vn.homphieu.account.Action;
import vn.homphieu.account.Actor;

/**
 * The scans of a voting area and what an official may do with them.
 *
 * @param place the voting area
 * @param scans its scans
 * @param mayAttach whether the official may attach, turn and hide them
 * @param releasable keys of those that the official may show to the public
 */
record ScanDesk(ScanPlace place, List<ScanInfo> scans, boolean mayAttach, Set<Long> releasable) {

	static ScanDesk of(ScanPlace place, List<ScanInfo> scans, Actor actor, Predicate<ScanInfo> releasable) {
		return new ScanDesk(place, scans, actor.may(Action.ATTACH_SCAN),
				scans.stream().filter(releasable).map(ScanInfo::id).collect(Collectors.toSet()));
	}

	/** Whether the official may show a scan to the public. */
	public boolean mayRelease(ScanInfo scan) {
		return this.releasable.contains(scan.id());
	}

}
