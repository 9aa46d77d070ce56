package vn.homphieu.tally.scan;

import java.util.List;

import vn.homphieu.account.Action;
import vn.homphieu.account.Actor;

/**
 * The scans of a voting area and what an official may do with them.
 *
 * @param place the voting area
 * @param scans its scans
 * @param mayAttach whether the official may attach, turn and hide them
 * @param mayRelease whether the official may show them to the public
 */
record ScanDesk(ScanPlace place, List<ScanInfo> scans, boolean mayAttach, boolean mayRelease) {

	static ScanDesk of(ScanPlace place, List<ScanInfo> scans, Actor actor) {
		return new ScanDesk(place, scans, actor.may(Action.ATTACH_SCAN), actor.may(Action.PUBLISH));
	}

}
