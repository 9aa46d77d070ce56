package vn.homphieu.datapackage.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Chance that repeats itself. */
class ChanceTests {

	@Test
	void repeatsASequenceAndSeparatesPurposes() {
		assertThat(draw(1, "voters")).isEqualTo(draw(1, "voters"));
		assertThat(draw(1, "voters")).isNotEqualTo(draw(1, "votes"));
		assertThat(draw(1, "voters")).isNotEqualTo(draw(2, "voters"));
	}

	@Test
	void drawsEveryNumberOfARangeAboutEquallyOften() {
		Chance chance = new Chance(3, "dice");
		int[] seen = new int[6];
		IntStream.range(0, 6000).forEach((i) -> seen[chance.between(1, 6) - 1]++);
		assertThat(IntStream.of(seen).boxed()).allMatch((times) -> times > 850 && times < 1150);
	}

	private static int[] draw(long seed, String purpose) {
		Chance chance = new Chance(seed, purpose);
		return IntStream.range(0, 20).map((i) -> chance.below(1000)).toArray();
	}

}
