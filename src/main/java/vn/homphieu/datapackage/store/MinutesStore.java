package vn.homphieu.datapackage.store;

import java.time.OffsetDateTime;

import vn.homphieu.datapackage.content.Contents;
import vn.homphieu.datapackage.content.Tallies;

/** Stores minutes, the votes in them and the warnings that they raise. */
final class MinutesStore {

	private final Tables tables;

	MinutesStore(Tables tables) {
		this.tables = tables;
	}

	/** Imported minutes count as approved, now. */
	void storeTallies(Contents contents, Keys keys, OffsetDateTime now) {
		Tallies tallies = contents.tallies();
		this.tables.fill(
				"tally (id, station_id, constituency_id, round, version, current, registered, voted, issued, "
						+ "collected, valid, invalid, ballots_by_names, note, reason, approved_at, withdrawn)",
				(rows) -> {
					for (int i = 0; i < tallies.size(); i++) {
						int roll = tallies.roll(i);
						rows.add(keys.tallies().get(i))
							.add(keys.stations().get(contents.rolls().station(roll)))
							.add(keys.units().get(contents.rolls().unit(roll)))
							.add(tallies.round(i))
							.add(tallies.version(i))
							.add(tallies.isCurrent(i));
						for (int number = 0; number < 6; number++) {
							rows.add(tallies.number(i, number));
						}
						rows.add(tallies.ballotsByNames(i))
							.add(tallies.note(i))
							.add(tallies.reason(i))
							.add(now)
							.add(tallies.isWithdrawn(i))
							.end();
					}
				});
	}

	void storeVotes(Contents contents, Keys keys) {
		this.tables.fill("candidate_votes (tally_id, constituency_id, candidate_id, votes)", (rows) -> {
			for (int i = 0; i < contents.votes().size(); i++) {
				int tally = contents.votes().tally(i);
				rows.add(keys.tallies().get(tally))
					.add(keys.units().get(contents.rolls().unit(contents.tallies().roll(tally))))
					.add(keys.candidates().get(contents.votes().candidate(i)))
					.add(contents.votes().votes(i))
					.end();
			}
		});
	}

	void storeWarnings(Contents contents, Keys keys) {
		this.tables.fill("tally_warning (tally_id, code, confirmed)", (rows) -> {
			for (int i = 0; i < contents.warnings().size(); i++) {
				rows.add(keys.tallies().get(contents.warnings().tally(i)))
					.add(contents.warnings().code(i))
					.add(false)
					.end();
			}
		});
	}

}
