package vn.homphieu.tally.scan;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.homphieu.account.Action;
import vn.homphieu.account.Actor;
import vn.homphieu.account.Authority;
import vn.homphieu.account.ForbiddenException;
import vn.homphieu.account.Place;
import vn.homphieu.account.Requires;
import vn.homphieu.area.AreaInfo;
import vn.homphieu.area.Areas;
import vn.homphieu.audit.AuditLog;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.election.Elections;
import vn.homphieu.kernel.NotFoundException;
import vn.homphieu.kernel.VietnamTime;
import vn.homphieu.station.StationDetail;
import vn.homphieu.station.Stations;
import vn.homphieu.tally.scan.ScanRefusedException.Reason;

/** The scans of voting areas. */
@Service
@Transactional
public class Scans {

	private static final int FULL_TURN = 360;

	private static final String SCAN = "scan";

	private final Elections elections;

	private final Stations stations;

	private final Areas areas;

	private final Authority authority;

	private final ScanRows rows;

	private final ScanIntake intake;

	private final AuditLog log;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Scans(Elections elections, Stations stations, Areas areas, Authority authority, ScanRows rows, ScanIntake intake,
			AuditLog log, ApplicationEventPublisher events, Clock clock) {
		this.elections = elections;
		this.stations = stations;
		this.areas = areas;
		this.authority = authority;
		this.rows = rows;
		this.intake = intake;
		this.log = log;
		this.events = events;
		this.clock = clock;
	}

	/** The scans of a voting area. */
	@Requires(Action.READ_MINUTES)
	@Transactional(readOnly = true)
	ScanDesk open(Actor actor, String election, String station) {
		ScanPlace place = place(actor, Action.READ_MINUTES, election, station);
		List<ScanCouncil> councils = this.rows.councils(place.station().id());
		return ScanDesk.of(place, this.rows.ofStation(place.station().id()), actor,
				(scan) -> mayRelease(actor, councils, scan));
	}

	/** One scan, to be read. */
	@Requires(Action.READ_MINUTES)
	@Transactional(readOnly = true)
	ScanInfo find(Actor actor, String election, String station, long id) {
		return scan(place(actor, Action.READ_MINUTES, election, station), id);
	}

	/**
	 * Tells whether an official may attach scans to a voting area; asked before the file
	 * is looked at, which takes a while and needs no connection.
	 */
	@Requires(Action.ATTACH_SCAN)
	@Transactional(readOnly = true)
	void requireAttach(Actor actor, String election, String station) {
		place(actor, Action.ATTACH_SCAN, election, station);
	}

	/** Attaches a file that was checked and kept. */
	@Requires(Action.ATTACH_SCAN)
	@Transactional(rollbackFor = ScanRefusedException.class)
	void attach(Actor actor, String election, String station, ScanUpload upload, CheckedScan scan)
			throws ScanRefusedException {
		ScanPlace all = place(actor, Action.ATTACH_SCAN, election, station);
		ScanPlace place = new ScanPlace(all.election(), all.station(), all.area(), constituency(all, upload),
				upload.round());
		if (!this.rows.add(place, scan, upload.shortName(), actor.username(), now())) {
			throw new ScanRefusedException(Reason.ALREADY_THERE);
		}
		this.log.record(actor, "scan.attached", place.subject(), null, Map.of("name", upload.shortName(), "hash",
				scan.hash(), "type", scan.type().name(), "size", scan.size(), "pages", scan.pages()));
	}

	private @Nullable Long constituency(ScanPlace place, ScanUpload upload) {
		if (upload.constituency() == null) {
			return null;
		}
		Long id = this.rows.constituency(place.station().id(), upload.constituency());
		if (id == null) {
			throw new NotFoundException("constituency", upload.constituency());
		}
		return id;
	}

	/** Turns a scan clockwise, for everybody who looks at it. */
	@Requires(Action.ATTACH_SCAN)
	void turn(Actor actor, String election, String station, long id, int degrees) {
		ScanPlace place = place(actor, Action.ATTACH_SCAN, election, station);
		ScanInfo scan = scan(place, id);
		int rotation = Math.floorMod(scan.rotation() + ((degrees % 90 == 0) ? degrees : 0), FULL_TURN);
		this.rows.turn(id, rotation);
		this.log.record(actor, "scan.turned", place.subject(), Map.of(SCAN, id, "rotation", scan.rotation()),
				Map.of(SCAN, id, "rotation", rotation));
	}

	/** Hides a scan that does not belong here; the file stays. */
	@Requires(Action.ATTACH_SCAN)
	void remove(Actor actor, String election, String station, long id, String reason) {
		ScanPlace place = place(actor, Action.ATTACH_SCAN, election, station);
		ScanInfo scan = scan(place, id);
		this.rows.remove(id, now(), actor.username(), reason.strip());
		this.log.record(actor, "scan.removed", place.subject(), Map.of(SCAN, id, "hash", scan.hash()),
				Map.of("reason", reason.strip()));
		if (scan.released()) {
			this.events.publishEvent(place.change());
		}
	}

	/**
	 * Lets the public see the copy once the unit is published, or no longer: for the
	 * commission of the very council whose minutes it shows, for any of the voting area's
	 * where it shows them all.
	 */
	@Requires(Action.PUBLISH)
	void release(Actor actor, String election, String station, long id, boolean released) {
		ScanPlace place = place(actor, Action.PUBLISH, election, station);
		ScanInfo scan = scan(place, id);
		if (!mayRelease(actor, this.rows.councils(place.station().id()), scan)) {
			throw new ForbiddenException(actor, Action.PUBLISH);
		}
		this.rows.release(id, released ? now() : null, released ? actor.username() : null);
		this.log.record(actor, released ? "scan.released" : "scan.recalled", place.subject(),
				Map.of(SCAN, id, "released", scan.released()), Map.of(SCAN, id, "released", released));
		this.events.publishEvent(place.change());
	}

	/**
	 * Opens the copy of a scan that the public may see.
	 * @param copyHash SHA-256 of the copy
	 * @return its bytes, to be closed by the caller
	 * @throws IOException if the file is gone
	 */
	@Transactional(readOnly = true)
	public InputStream copy(String copyHash) throws IOException {
		return this.intake.open(copyHash);
	}

	private boolean mayRelease(Actor actor, List<ScanCouncil> councils, ScanInfo scan) {
		return councils.stream()
			.filter((council) -> scan.level() == null || scan.level() == council.level())
			.anyMatch(
					(council) -> this.authority.mayForCouncil(actor, Action.PUBLISH, council.level(), council.area()));
	}

	private ScanPlace place(Actor actor, Action action, String slug, String code) {
		ElectionInfo election = this.elections.require(slug);
		StationDetail station = this.stations.require(election.id(), code);
		AreaInfo area = this.areas.require(election.id(), station.areaId());
		this.authority.require(actor, action, new Place(election.id(), area.first(), code, null));
		return new ScanPlace(election, station, area, null, null);
	}

	private ScanInfo scan(ScanPlace place, long id) {
		return this.rows.find(place.station().id(), id)
			.orElseThrow(() -> new NotFoundException(SCAN, String.valueOf(id)));
	}

	private OffsetDateTime now() {
		return OffsetDateTime.now(this.clock.withZone(VietnamTime.ZONE));
	}

}
