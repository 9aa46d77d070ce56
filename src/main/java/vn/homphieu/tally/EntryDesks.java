package vn.homphieu.tally;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.homphieu.account.Action;
import vn.homphieu.account.Actor;
import vn.homphieu.account.Authority;
import vn.homphieu.account.ForbiddenException;
import vn.homphieu.account.Place;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.election.Elections;
import vn.homphieu.tally.PaperFlow.Seat;
import vn.homphieu.tally.PaperRows.Key;

/** Lays out a voting area for a clerk. */
@Component
class EntryDesks {

	private final PaperPlaces places;

	private final PaperStore papers;

	private final Expectations expectations;

	private final EntryModes modes;

	private final Elections elections;

	private final Authority authority;

	private final JdbcClient jdbc;

	EntryDesks(PaperPlaces places, PaperStore papers, Expectations expectations, EntryModes modes, Elections elections,
			Authority authority, JdbcClient jdbc) {
		this.places = places;
		this.papers = papers;
		this.expectations = expectations;
		this.modes = modes;
		this.elections = elections;
		this.authority = authority;
		this.jdbc = jdbc;
	}

	EntryDesk open(Actor actor, String election, String station) {
		List<PaperPlace> due = this.places.ofStation(election, station);
		PaperPlace any = due.getFirst();
		this.authority.require(actor, Action.ENTER, new Place(any.electionId(), any.position(), any.station(), null));
		List<PaperPlace> own = due.stream()
			.filter((place) -> this.authority.may(actor, Action.ENTER, place.place()))
			.toList();
		if (own.isEmpty()) {
			throw new ForbiddenException(actor, Action.ENTER);
		}
		ElectionInfo info = this.elections.require(election);
		Map<Key, Paper> begun = this.papers.ofStation(any.stationId());
		List<EntryModes.Setting> settings = this.modes.settings(any.electionId());
		return new EntryDesk(election, info.name(), info.practice(), info.rules().thresholds(), station(any),
				own.stream().map((place) -> {
					Paper paper = Optional
						.ofNullable(begun.get(new Key(place.stationId(), place.constituencyId(), place.round())))
						.orElseGet(() -> Paper.blank(EntryModes.of(settings, place)));
					return sheet(actor, info, place, paper);
				}).toList());
	}

	private EntrySheet sheet(Actor actor, ElectionInfo info, PaperPlace place, Paper paper) {
		Seat seat = PaperFlow.seat(paper.at(place), actor.accountId());
		return new EntrySheet(place.level(), place.round(), info.rules().level(place.level()).countingForm(),
				place.constituency(), place.number(), place.name(), this.expectations.candidates(place),
				this.expectations.of(place, actor.accountId()), paper.mode(), state(place, paper), paper.revision(),
				seat.ordinal(), seat.refusal(), paper.by(actor.accountId()).map(Entry::draft).orElse(null),
				paper.notBy(actor.accountId()).map(Entry::colleague).orElse(null));
	}

	/** Minutes that were imported have no paper. */
	private static @Nullable PaperState state(PaperPlace place, Paper paper) {
		if (paper.state() == null && place.counted() != null) {
			return place.counted() ? PaperState.APPROVED : PaperState.WITHDRAWN;
		}
		return paper.state();
	}

	private EntryStation station(PaperPlace place) {
		return this.jdbc
			.sql("""
					select s.code, s.number, s.name, s.address, a.code as area_code, trim(a.type || ' ' || a.name) as area_name
					from polling_station s join area a on a.id = s.area_id where s.id = :station""")
			.param("station", place.stationId())
			.query(EntryStation.class)
			.single();
	}

}
