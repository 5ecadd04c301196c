package org.pccgraph.seed;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Draws at random, and the same each time.
 *
 * @param random where chance comes from
 */
record Draw(SplittableRandom random) {

	/** A few draws more than any list here has. */
	private static final int MOST = 12;

	static Draw of(long seed, long index) {
		// Neighbouring seeds give sequences that overlap, so they are mixed first.
		SplittableRandom mixer = new SplittableRandom(seed * 31 + index);
		return new Draw(new SplittableRandom(mixer.nextLong()));
	}

	boolean chance(double probability) {
		return this.random.nextDouble() < probability;
	}

	int below(int bound) {
		return this.random.nextInt(bound);
	}

	<T> T one(List<T> values) {
		return values.get(below(values.size()));
	}

	/**
	 * A number in which the first are drawn far more often: the very first one in
	 * {@code bound^(-1/exponent)} of all draws.
	 * @param bound above all that can be drawn
	 * @param exponent 1 for an even draw; the larger, the more skewed
	 * @return from 0
	 */
	int skewed(int bound, double exponent) {
		return (int) (bound * Math.pow(this.random.nextDouble(), exponent));
	}

	<T> T skewed(List<T> values, double exponent) {
		return values.get(skewed(values.size(), exponent));
	}

	/**
	 * One of several, by their weights.
	 * @param weights the weights
	 * @return one
	 */
	String weighted(Map<String, Integer> weights) {
		int rest = below(weights.values().stream().mapToInt(Integer::intValue).sum());
		for (Map.Entry<String, Integer> weight : weights.entrySet()) {
			rest -= weight.getValue();
			if (rest < 0) {
				return weight.getKey();
			}
		}
		throw new IllegalStateException("There is always one");
	}

	/**
	 * How many, where there is one at least: each further one as likely as the one
	 * before.
	 * @param mean the mean
	 * @return from 1 to 12
	 */
	int some(double mean) {
		int count = 1;
		while (count < MOST && chance(1 - 1 / mean)) {
			count++;
		}
		return count;
	}

	/**
	 * Different values, where there are some at all.
	 * @param probability of there being some
	 * @param mean of their number
	 * @param one draws one
	 * @return none, or some
	 */
	<T> List<T> some(double probability, double mean, IntFunction<T> one) {
		int count = chance(probability) ? some(mean) : 0;
		Stream<T> drawn = IntStream.range(0, count).mapToObj(one);
		return drawn.distinct().toList();
	}

}
