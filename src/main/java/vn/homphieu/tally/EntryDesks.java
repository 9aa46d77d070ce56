package vn.homphieu.tally;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.homphieu.account.Action;
import vn.homphieu.account.Actor;
import vn.homphieu.account.Authority;
import vn.homphieu.account.ForbiddenException;
import vn.homphieu.account.Place;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.election.Elections;

/** Lays out a voting area for a clerk. */
@Component
class EntryDesks {

	private final PaperPlaces places;

	private final PaperStore papers;

	private final EntrySheets sheets;

	private final EntryModes modes;

	private final Elections elections;

	private final Authority authority;

	EntryDesks(PaperPlaces places, PaperStore papers, EntrySheets sheets, EntryModes modes, Elections elections,
			Authority authority) {
		this.places = places;
		this.papers = papers;
		this.sheets = sheets;
		this.modes = modes;
		this.elections = elections;
		this.authority = authority;
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
		Map<PaperRows.Key, Paper> begun = this.papers.ofStation(any.stationId());
		List<EntryModes.Setting> settings = this.modes.settings(any.electionId());
		return new EntryDesk(election, info.name(), info.practice(), info.rules().thresholds(),
				this.sheets.station(any), own.stream().map((place) -> {
					Paper paper = Optional
						.ofNullable(
								begun.get(new PaperRows.Key(place.stationId(), place.constituencyId(), place.round())))
						.orElseGet(() -> Paper.blank(EntryModes.of(settings, place)));
					return this.sheets.sheet(actor, info, place, paper,
							PaperFlow.seat(paper.at(place), actor.accountId()));
				}).toList());
	}

}
