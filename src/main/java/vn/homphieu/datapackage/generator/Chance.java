package vn.homphieu.datapackage.generator;

import java.util.Collections;
import java.util.List;

/**
 * Repeatable chance: the same seed and purpose give the same numbers on every machine and
 * Java version. Each purpose draws from its own sequence, so that one more draw for one
 * thing does not change another.
 */
final class Chance {

	private static final long STEP = 0x9E3779B97F4A7C15L;

	private long state;

	Chance(long seed, String purpose) {
		long mixed = seed;
		for (int i = 0; i < purpose.length(); i++) {
			mixed = mix(mixed + STEP + purpose.charAt(i));
		}
		this.state = mixed;
	}

	/** Draws a number from 0 to below the bound. */
	int below(int bound) {
		this.state += STEP;
		return (int) Long.remainderUnsigned(mix(this.state), bound);
	}

	/** Draws a number between two others, both included. */
	int between(int low, int high) {
		return low + below(high - low + 1);
	}

	/** Happens so many times in a thousand. */
	boolean perMille(int times) {
		return below(1000) < times;
	}

	<T> T pick(List<T> things) {
		return things.get(below(things.size()));
	}

	void shuffle(List<?> things) {
		for (int i = things.size() - 1; i > 0; i--) {
			Collections.swap(things, i, below(i + 1));
		}
	}

	/**
	 * The finalizer of SplitMix64: every bit of the input moves every bit of the result.
	 */
	private static long mix(long value) {
		long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
		mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
		return mixed ^ (mixed >>> 31);
	}

}
