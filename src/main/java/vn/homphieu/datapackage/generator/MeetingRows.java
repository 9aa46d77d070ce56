package vn.homphieu.datapackage.generator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.homphieu.kernel.Level;

/**
 * Writes meetings of candidates with voters and petitions: invented, but for the totals
 * of meetings that a province published.
 */
final class MeetingRows {

	private static final String NOTE = "mô phỏng";

	private static final List<String> PETITIONS = List.of("COMPLAINT ROLL", "COMPLAINT CANDIDATE",
			"DENUNCIATION CANDIDATE", "PROPOSAL VOTING", "PROPOSAL OTHER", "COMPLAINT RESULT");

	private final ElectionFacts election;

	private final PackageFiles files;

	private final Chance chance;

	MeetingRows(ElectionFacts election, PackageFiles files, Chance chance) {
		this.election = election;
		this.files = files;
		this.chance = chance;
	}

	/** Writes the meetings of a province, one row for each place. */
	void meetings(Area province, List<Station> stations) {
		Map<String, Long> voters = new LinkedHashMap<>();
		for (Station station : stations) {
			voters.merge(station.area().code(), (long) station.voters(Level.NATIONAL_ASSEMBLY), Long::sum);
		}
		int meetings = this.election.number("online_meetings." + province.code());
		int present = this.election.number("online_voters." + province.code());
		// Every place has a meeting, and every meeting voters: a part of a nation has too
		// few of either.
		if (meetings < voters.size()) {
			voters.keySet().forEach(this::atPlace);
		}
		else {
			online(voters, meetings, present);
		}
	}

	private void online(Map<String, Long> voters, int meetings, int present) {
		long[] weights = voters.values().stream().mapToLong((count) -> count * this.chance.between(80, 120)).toArray();
		int[] least = new int[weights.length];
		int[] most = new int[weights.length];
		Arrays.fill(least, 1);
		Arrays.fill(most, meetings);
		int[] held = Apportionment.share(meetings, weights, least, most);
		long[] sizes = new long[weights.length];
		for (int i = 0; i < sizes.length; i++) {
			sizes[i] = (long) held[i] * this.chance.between(85, 115);
		}
		int[] came = Apportionment.share(present, sizes);
		List<String> places = new ArrayList<>(voters.keySet());
		for (int i = 0; i < held.length; i++) {
			row(places.get(i), true, held[i], came[i]);
		}
	}

	private void atPlace(String place) {
		int meetings = this.chance.between(1, 4);
		row(place, false, meetings, meetings * this.chance.between(40, 150));
	}

	private void row(String place, boolean online, int meetings, int voters) {
		this.files.row(Table.VOTER_MEETINGS, place, "", "", this.election.day("campaign.first"),
				this.election.day("campaign.last"), online, meetings, voters, meetings * this.chance.between(2, 6),
				NOTE);
	}

	/** Writes the petitions of a province. */
	void petitions(Area province) {
		for (String kind : PETITIONS) {
			int received = this.chance.below(12);
			int settled = received - this.chance.below(Math.min(received, 3) + 1);
			int passedOn = this.chance.below(received - settled + 1);
			List<String> words = List.of(kind.split(" ", -1));
			this.files.row(Table.PETITIONS, province.code(), "", words.getFirst(), words.getLast(), received, settled,
					passedOn, NOTE);
		}
	}

}
