package vn.homphieu.datapackage.generator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/** Shares a whole out by weights, in whole numbers that add up to it exactly. */
final class Apportionment {

	private Apportionment() {
	}

	/**
	 * Shares by the largest remainder, the earlier first where remainders are equal.
	 * @param total what is shared, at least 0
	 * @param weights the weights, none negative; all zero counts as all equal
	 * @return the parts, in the order of the weights
	 */
	static int[] share(long total, long[] weights) {
		long[] weighed = weights;
		long sum = Arrays.stream(weights).sum();
		if (sum == 0) {
			weighed = new long[weights.length];
			Arrays.fill(weighed, 1);
			sum = weights.length;
		}
		int[] parts = new int[weighed.length];
		long[] remainders = new long[weighed.length];
		long left = total;
		for (int i = 0; i < parts.length; i++) {
			long product = Math.multiplyExact(total, weighed[i]);
			parts[i] = Math.toIntExact(product / sum);
			remainders[i] = product % sum;
			left -= parts[i];
		}
		List<Integer> order = new ArrayList<>(IntStream.range(0, parts.length).boxed().toList());
		order.sort(Comparator.comparingLong((Integer i) -> -remainders[i]));
		for (int i = 0; i < left; i++) {
			parts[order.get(i)]++;
		}
		return parts;
	}

	/**
	 * Shares by weights within bounds: each gets its least, the rest goes by weight to
	 * those that are not full.
	 * @throws IllegalArgumentException if the bounds do not hold the total
	 */
	static int[] share(long total, long[] weights, int[] least, int[] most) {
		int[] parts = least.clone();
		long left = total - Arrays.stream(least).asLongStream().sum();
		if (left < 0 || Arrays.stream(most).asLongStream().sum() < total) {
			throw new IllegalArgumentException("bounds do not hold " + total);
		}
		while (left > 0) {
			int[] open = IntStream.range(0, parts.length).filter((i) -> parts[i] < most[i]).toArray();
			int[] more = share(left, IntStream.of(open).mapToLong((i) -> weights[i]).toArray());
			for (int i = 0; i < open.length; i++) {
				int taken = Math.min(more[i], most[open[i]] - parts[open[i]]);
				parts[open[i]] += taken;
				left -= taken;
			}
		}
		return parts;
	}

	/**
	 * Shares by the method of Webster: each part is its weight through one divisor common
	 * to all, rounded to the nearest, but not below its least.
	 * @param total what is shared, at least the sum of the least parts
	 */
	static int[] divide(int total, long[] weights, int[] least) {
		int[] parts = least.clone();
		PriorityQueue<Integer> next = new PriorityQueue<>(
				Comparator.comparingDouble((Integer i) -> -weights[i] / (parts[i] + 0.5)).thenComparing((i) -> i));
		IntStream.range(0, parts.length).forEach(next::add);
		for (int left = total - Arrays.stream(least).sum(); left > 0; left--) {
			Integer first = next.remove();
			parts[first]++;
			next.add(first);
		}
		return parts;
	}

	/**
	 * Cuts a row of things into neighbouring parts of about equal weight, none empty.
	 * @return the length of each part
	 */
	static int[] cut(long[] weights, int parts) {
		long total = Arrays.stream(weights).sum();
		int[] lengths = new int[parts];
		int next = 0;
		long passed = 0;
		for (int part = 0; part < parts; part++) {
			int last = weights.length - (parts - 1 - part);
			while (next < last && (lengths[part] == 0 || part == parts - 1
					|| (2 * passed + weights[next]) * parts <= 2 * total * (part + 1))) {
				passed += weights[next++];
				lengths[part]++;
			}
		}
		return lengths;
	}

}
