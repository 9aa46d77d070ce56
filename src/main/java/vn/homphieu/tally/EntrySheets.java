package vn.homphieu.tally;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.homphieu.account.Actor;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.tally.PaperFlow.Seat;

/** Lays out the minutes of a voting area at one level and round. */
@Component
class EntrySheets {

	private final Expectations expectations;

	private final JdbcClient jdbc;

	EntrySheets(Expectations expectations, JdbcClient jdbc) {
		this.expectations = expectations;
		this.jdbc = jdbc;
	}

	/** The minutes as one official sees them. */
	EntrySheet sheet(Actor actor, ElectionInfo info, PaperPlace place, Paper paper, Seat seat) {
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

	/** The voting area, to be read back. */
	EntryStation station(PaperPlace place) {
		return this.jdbc
			.sql("""
					select s.code, s.number, s.name, s.address, a.code as areaCode, trim(a.type || ' ' || a.name) as areaName
					from polling_station s join area a on a.id = s.area_id where s.id = :station""")
			.param("station", place.stationId())
			.query(EntryStation.class)
			.single();
	}

}
