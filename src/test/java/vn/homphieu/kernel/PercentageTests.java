package vn.homphieu.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PercentageTests {

	@ParameterizedTest
	@CsvSource({ "69243939, 69523277, 99.60", "750296, 751103, 99.89", "5191, 5221, 99.43", "499, 500, 99.80",
			"151, 499, 30.26", "22566, 100000, 22.57", "391395, 391660, 99.93", "1, 8, 12.50", "1, 3, 33.33",
			"2, 3, 66.67" })
	void reproducesPublishedFigures(long part, long whole, BigDecimal expected) {
		assertThat(percent(part, whole)).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource({ "22565, 100000, 22.57", "225649, 1000000, 22.56", "12345, 100000, 12.35", "12344, 100000, 12.34" })
	void roundsTheThirdDigitHalfUp(long part, long whole, BigDecimal expected) {
		assertThat(percent(part, whole)).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource({ "0, 7, 0.00", "7, 7, 100.00", "99995, 100000, 99.99", "1, 100000, 0.01", "1, 1000000000000, 0.01",
			"999999999999, 1000000000000, 99.99", "1000000000000, 1000000000000, 100.00" })
	void isAllOrNothingOnlyIfExactlySo(long part, long whole, BigDecimal expected) {
		assertThat(percent(part, whole)).isEqualTo(expected);
	}

	@Test
	void isUnknownWithoutAWhole() {
		assertThat(Percentage.of(0, 0)).isNull();
		assertThat(Percentage.parts(0, 0)).isEmpty();
		assertThat(Percentage.parts(0, 0, 0)).isEmpty();
		assertThat(Percentage.parts()).isEmpty();
	}

	@Test
	void refusesWhatIsNoPart() {
		assertThatIllegalArgumentException().isThrownBy(() -> Percentage.of(-1, 5)).withMessageContaining("-1");
		assertThatIllegalArgumentException().isThrownBy(() -> Percentage.of(6, 5));
		assertThatIllegalArgumentException().isThrownBy(() -> Percentage.parts(5, -1, 3));
		assertThatIllegalArgumentException().isThrownBy(() -> Percentage.parts(5, -1));
		assertThatIllegalArgumentException().isThrownBy(() -> new Percentage(-1));
		assertThatIllegalArgumentException().isThrownBy(() -> new Percentage(10_001));
	}

	@Test
	void givesTheSecondOfTwoPartsTheRest() {
		assertThat(Percentage.parts(99_995, 5)).extracting(Percentage::hundredths).containsExactly(9_999, 1);
		assertThat(Percentage.parts(1, 7)).extracting(Percentage::hundredths).containsExactly(1_250, 8_750);
		assertThat(Percentage.parts(22_565, 77_435)).extracting(Percentage::hundredths).containsExactly(2_257, 7_743);
		assertThat(new Percentage(2_257).complement()).isEqualTo(new Percentage(7_743));
	}

	@Test
	void sharesMorePartsByLargestRemainderTheEarlierFirst() {
		assertThat(shares(1, 1, 1)).containsExactly(3_334, 3_333, 3_333);
		assertThat(shares(1, 1, 1, 1, 1, 1)).containsExactly(1_667, 1_667, 1_667, 1_667, 1_666, 1_666);
		assertThat(shares(1, 2, 4)).containsExactly(1_429, 2_857, 5_714);
		assertThat(shares(20_001, 30_004, 50_004)).containsExactly(2_000, 3_000, 5_000);
		assertThat(shares(5)).containsExactly(10_000);
		assertThat(shares(0, 5, 0)).containsExactly(0, 10_000, 0);
	}

	@Test
	void neverShowsAPartThatIsSomethingAsNothing() {
		assertThat(shares(1, 1, 9_999_998)).containsExactly(1, 1, 9_998);
		assertThat(shares(9_999_998, 1, 1)).containsExactly(9_998, 1, 1);
		assertThat(shares(1, 5_000_000, 5_000_000)).containsExactly(1, 5_000, 4_999);
		assertThat(shares(1, 4_999_999, 5_000_000)).containsExactly(1, 4_999, 5_000);
		assertThat(shares(1, 1, 1, 5_000_000, 5_000_000)).containsExactly(1, 1, 1, 4_998, 4_999);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void agreesWithDecimalArithmetic(long seed) {
		Random random = new Random(seed);
		for (int i = 0; i < 50; i++) {
			long whole = random.nextLong(1, 1_000_000_000_000L);
			long part = random.nextLong(whole + 1);
			BigDecimal exact = BigDecimal.valueOf(part)
				.multiply(BigDecimal.valueOf(100))
				.divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
			boolean clamped = exact.signum() == 0 || exact.compareTo(BigDecimal.valueOf(100)) == 0;
			assertThat(percent(part, whole).subtract(exact).abs())
				.isLessThanOrEqualTo(clamped ? new BigDecimal("0.01") : BigDecimal.ZERO);
		}
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void partsTotalAllAndStayWithinOneHundredth(long seed) {
		Random random = new Random(seed);
		for (int i = 0; i < 50; i++) {
			checkParts(random.longs(random.nextInt(1, 12), 0, 1L << random.nextInt(1, 36)).toArray());
		}
	}

	private static void checkParts(long... parts) {
		long whole = LongStream.of(parts).sum();
		List<Integer> shares = shares(parts);
		assertThat(shares.stream().mapToInt(Integer::intValue).sum()).isEqualTo((whole == 0) ? 0 : 10_000);
		IntStream.range(0, shares.size()).forEach((i) -> {
			assertThat(shares.get(i) == 0).isEqualTo(parts[i] == 0);
			assertThat(Math.abs(shares.get(i) * whole - parts[i] * 10_000))
				.isLessThan(Math.max(2, parts.length) * whole);
		});
	}

	@Test
	void isOrderedBySize() {
		assertThat(List.of(Percentage.ALL, new Percentage(1), Percentage.NOTHING).stream().sorted().toList())
			.containsExactly(Percentage.NOTHING, new Percentage(1), Percentage.ALL);
	}

	static LongStream seeds() {
		return LongStream.range(0, 5);
	}

	private static List<Integer> shares(long... parts) {
		return Percentage.parts(Arrays.copyOf(parts, parts.length)).stream().map(Percentage::hundredths).toList();
	}

	private static BigDecimal percent(long part, long whole) {
		return Objects.requireNonNull(Percentage.of(part, whole)).toBigDecimal();
	}

}
