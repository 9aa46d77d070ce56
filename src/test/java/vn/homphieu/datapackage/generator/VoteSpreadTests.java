package vn.homphieu.datapackage.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Votes spread over voting areas of all sizes, from one ballot up. */
class VoteSpreadTests {

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20 })
	void keepsEverySumAndEveryBound(long seed) {
		Chance chance = new Chance(seed, "spread");
		int seats = chance.between(1, 5);
		int candidates = seats + chance.between(2, 3);
		int[] valid = new int[chance.between(1, 40)];
		Arrays.setAll(valid, (i) -> chance.perMille(200) ? chance.between(1, 20) : chance.between(100, 900));
		valid[0] += 40;
		int all = Arrays.stream(valid).sum();
		long[] totals = new VoteTotals(seats, candidates, chance.between(1, seats), chance).draw(all,
				Course.Close.NOTHING);
		if (seats == 1) {
			totals[candidates - 1] += all - Arrays.stream(totals).sum();
		}
		int[][] votes = new VoteSpread(totals, valid, seats).spread(chance);
		for (int i = 0; i < candidates; i++) {
			int candidate = i;
			assertThat(Arrays.stream(votes).mapToLong((area) -> area[candidate]).sum()).isEqualTo(totals[i]);
		}
		for (int area = 0; area < valid.length; area++) {
			int names = Arrays.stream(votes[area]).sum();
			assertThat(names).isBetween(valid[area], seats * valid[area]);
			assertThat(Arrays.stream(votes[area]).min().orElseThrow()).isNotNegative();
			assertThat(Arrays.stream(votes[area]).max().orElseThrow()).isLessThanOrEqualTo(valid[area]);
			int[] sorted = Arrays.stream(BallotNames.sort(valid[area], names, seats).split(";", -1))
				.mapToInt(Integer::parseInt)
				.toArray();
			assertThat(Arrays.stream(sorted).sum()).isEqualTo(valid[area]);
			assertThat(sorted).hasSize(seats);
		}
	}

}
