package vn.homphieu.datapackage.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sharing a whole out exactly. */
class ApportionmentTests {

	@Test
	void givesTheRestToTheLargestRemainder() {
		assertThat(Apportionment.share(10, new long[] { 1, 1, 1 })).containsExactly(4, 3, 3);
		assertThat(Apportionment.share(7, new long[] { 50, 30, 20 })).containsExactly(4, 2, 1);
		assertThat(Apportionment.share(3, new long[] { 0, 0 })).containsExactly(2, 1);
	}

	@Test
	void keepsBounds() {
		assertThat(Apportionment.share(20, new long[] { 100, 1, 1 }, new int[] { 3, 3, 3 }, new int[] { 9, 9, 9 }))
			.containsExactly(9, 6, 5);
	}

	@Test
	void refusesBoundsThatDoNotHoldTheTotal() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> Apportionment.share(19, new long[] { 1, 1 }, new int[] { 0, 0 }, new int[] { 9, 9 }));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> Apportionment.share(3, new long[] { 1, 1 }, new int[] { 2, 2 }, new int[] { 9, 9 }));
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 })
	void cutsEverythingIntoPartsOfWhichNoneIsEmpty(long seed) {
		Chance chance = new Chance(seed, "cut");
		long[] weights = new long[chance.between(1, 40)];
		Arrays.setAll(weights, (i) -> chance.between(1, 1000));
		int[] lengths = Apportionment.cut(weights, chance.between(1, weights.length));
		assertThat(lengths).doesNotContain(0);
		assertThat(Arrays.stream(lengths).sum()).isEqualTo(weights.length);
	}

}
