package org.pccgraph.differential;

import java.util.Collection;
import java.util.List;
import java.util.Random;

/**
 * Chance, repeatable by its seed.
 *
 * @param random its source
 */
record Chance(Random random) {

	/**
	 * The chance of one operation of a run.
	 * @param seed the run's seed
	 * @param index the operation's place in it
	 * @return the same each time
	 */
	static Chance of(long seed, int index) {
		// Neighbouring seeds give alike first numbers, so they are spread.
		return new Chance(new Random((seed * 1_000_003 + index) * 0x9E3779B97F4A7C15L));
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

}
