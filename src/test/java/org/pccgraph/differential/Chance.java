package org.pccgraph.differential;

import java.util.Collection;
import java.util.List;
import java.util.Random;

/**
 * Chance, repeatable by its seed.
 *
 * @param random decides what is asked
 * @param values decides which values are asked for
 */
record Chance(Random random, Random values) {

	/**
	 * How many operations in a row ask the same with other values. The database plans a
	 * statement once for all of them, and planning is what takes the time.
	 */
	private static final int ALIKE = 8;

	/**
	 * The chance of one operation of a run.
	 * @param seed the run's seed
	 * @param index the operation's place in it
	 * @return the same each time
	 */
	static Chance of(long seed, int index) {
		return new Chance(random(seed, index / ALIKE), random(~seed, index));
	}

	/** Neighbouring seeds give alike first numbers, so they are spread. */
	private static Random random(long seed, int index) {
		return new Random((seed * 1_000_003 + index) * 0x9E3779B97F4A7C15L);
	}

	boolean percent(int percent) {
		return this.random.nextInt(100) < percent;
	}

	int below(int bound) {
		return this.random.nextInt(bound);
	}

	<T> T one(Collection<? extends T> of) {
		return List.<T>copyOf(of).get(this.random.nextInt(of.size()));
	}

	<T> T value(Collection<? extends T> of) {
		return List.<T>copyOf(of).get(this.values.nextInt(of.size()));
	}

	int value(int bound) {
		return this.values.nextInt(bound);
	}

}
