package org.pccgraph.admission;

import java.time.Duration;

/**
 * How much time may be spent on something: some at once, then a share of what passes. A
 * <a href="https://en.wikipedia.org/wiki/Leaky_bucket">leaky bucket</a>.
 */
final class Allowance {

	/** What may be spent at once by those who spent nothing for long. */
	static final Duration AT_ONCE = Duration.ofSeconds(10);

	/**
	 * What one may count for at most: who has to wait long for the database has planned a
	 * part of the time only.
	 */
	static final Duration MOST_OF_ONE = Duration.ofSeconds(1);

	private final boolean endless;

	private final double rate;

	private double spent;

	private long asOf;

	/**
	 * An allowance of which nothing is spent.
	 * @param share of the time of each who may spend, above 0; with 1 there is no end
	 * @param spenders how many may spend at once
	 * @param now the time, as {@link System#nanoTime()}
	 */
	Allowance(double share, int spenders, long now) {
		this.endless = share >= 1;
		this.rate = share * spenders;
		this.asOf = now;
	}

	/**
	 * Spends some.
	 * @param nanos how long it took
	 * @param now when it ended
	 */
	void spend(long nanos, long now) {
		this.spent = spent(now) + Math.min(nanos, MOST_OF_ONE.toNanos());
		this.asOf = now;
	}

	/**
	 * How long to wait before more may be spent.
	 * @param now the time
	 * @return nanoseconds; 0 for not at all
	 */
	long rest(long now) {
		double over = spent(now) - AT_ONCE.toNanos();
		return (!this.endless && over > 0) ? (long) Math.ceil(over / this.rate) : 0;
	}

	private double spent(long now) {
		return Math.max(0, this.spent - this.rate * (now - this.asOf));
	}

}
