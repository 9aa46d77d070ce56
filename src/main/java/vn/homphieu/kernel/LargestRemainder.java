package vn.homphieu.kernel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Shares 100,00 percent among the parts of a whole by largest remainder; a part that is
 * not nothing gets at least one hundredth.
 */
final class LargestRemainder {

	private static final int ALL = Percentage.ALL.hundredths();

	private final long whole;

	private final long[] parts;

	private final int[] shares;

	private LargestRemainder(long whole, long[] parts) {
		this.whole = whole;
		this.parts = parts;
		this.shares = new int[parts.length];
	}

	static List<Percentage> share(long whole, long... parts) {
		if (IntStream.range(0, parts.length).anyMatch((i) -> parts[i] < 0)) {
			throw new IllegalArgumentException("A part is negative");
		}
		if (whole == 0) {
			return List.of();
		}
		LargestRemainder sharing = new LargestRemainder(whole, parts);
		sharing.roundDown();
		sharing.giveOut();
		sharing.takeBack();
		return IntStream.of(sharing.shares).mapToObj(Percentage::new).toList();
	}

	private void roundDown() {
		for (int i = 0; i < this.parts.length; i++) {
			int floor = (int) (Math.multiplyExact(this.parts[i], (long) ALL) / this.whole);
			this.shares[i] = (floor == 0 && this.parts[i] > 0) ? 1 : floor;
		}
	}

	private void giveOut() {
		List<Integer> order = new ArrayList<>(indexes().boxed().toList());
		order.sort(Comparator.comparingLong(this::remainder).reversed());
		order.stream().limit(Math.max(0, missing())).forEach((i) -> this.shares[i]++);
	}

	/** Many tiny parts were raised to one hundredth: the largest share pays for them. */
	private void takeBack() {
		for (int missing = missing(); missing < 0; missing++) {
			int largest = indexes().reduce(0, (a, b) -> (this.shares[b] > this.shares[a]) ? b : a);
			this.shares[largest]--;
		}
	}

	/** The remainder, below 0 for a part that was raised and so has its hundredth. */
	private long remainder(int i) {
		return this.parts[i] * ALL - this.shares[i] * this.whole;
	}

	private int missing() {
		return ALL - IntStream.of(this.shares).sum();
	}

	private IntStream indexes() {
		return IntStream.range(0, this.parts.length);
	}

}
