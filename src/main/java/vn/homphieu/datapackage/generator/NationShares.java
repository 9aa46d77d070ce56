package vn.homphieu.datapackage.generator;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/** Shares the totals of the nation out to its provinces; numbers that are known stay. */
final class NationShares {

	private final ElectionFacts election;

	private final List<ProvinceFacts> provinces;

	NationShares(ElectionFacts election, List<ProvinceFacts> provinces) {
		this.election = election;
		this.provinces = provinces;
	}

	/**
	 * Shares the total of that name out within bounds.
	 * @param column the name of the total, and of the column of what is known
	 */
	int[] share(String column, int[] weights, int[] least, int[] most) {
		int[] lower = least.clone();
		int[] upper = most.clone();
		for (int i = 0; i < lower.length; i++) {
			OptionalInt known = known(i, column);
			lower[i] = known.orElse(lower[i]);
			upper[i] = known.orElse(Math.max(lower[i], upper[i]));
		}
		return Apportionment.share(this.election.number(column), Arrays.stream(weights).asLongStream().toArray(), lower,
				upper);
	}

	/** Shares the voters of the country out by the people of each province. */
	int[] voters() {
		int[] weights = this.provinces.stream().mapToInt(ProvinceFacts::weight).toArray();
		int[] most = new int[weights.length];
		Arrays.fill(most, Integer.MAX_VALUE);
		return share("voters", weights, new int[weights.length], most);
	}

	/** Shares those out who did not come. */
	int[] absent(int[] voters) {
		int[] least = new int[voters.length];
		int[] most = new int[voters.length];
		long[] weights = new long[voters.length];
		for (int i = 0; i < voters.length; i++) {
			long came = known(i, "voted").orElse(-1);
			OptionalInt turnout = known(i, "turnout");
			if (came < 0 && turnout.isPresent()) {
				came = ((long) voters[i] * turnout.getAsInt() + 5000) / 10_000;
			}
			least[i] = (came < 0) ? voters[i] / 2000 : (int) (voters[i] - came);
			most[i] = (came < 0) ? voters[i] / 40 : least[i];
			weights[i] = (long) voters[i] * ofProvince(i, "turnout").between(40, 160);
		}
		return Apportionment.share((long) this.election.number("voters") - this.election.number("voted"), weights,
				least, most);
	}

	/**
	 * Shares the voting areas out; people live twice as scattered in the mountains.
	 */
	int[] stations(int[] voters, int[] least) {
		int[] lower = least.clone();
		long[] weights = new long[voters.length];
		for (int i = 0; i < voters.length; i++) {
			OptionalInt known = known(i, "stations");
			lower[i] = known.orElse(lower[i]);
			weights[i] = known.isPresent() ? 0 : (long) voters[i] * (this.provinces.get(i).mountain() ? 2 : 1);
		}
		return Apportionment.divide(this.election.number("stations"), weights, lower);
	}

	/**
	 * Returns valid ballots of a province in ten-thousandths, which few have published.
	 */
	static int valid(ProvinceFacts province) {
		return province.known("valid").orElse(new Chance(0, province.code() + "/valid").between(9905, 9965));
	}

	private Chance ofProvince(int province, String purpose) {
		return new Chance(0, this.provinces.get(province).code() + "/" + purpose);
	}

	private OptionalInt known(int province, String column) {
		return this.provinces.get(province).known(column);
	}

}
