package org.pccgraph.admission;

import java.time.Duration;

/**
 * How much of the time a client has had lately. What was long ago counts for less: half
 * after {@link #HALF_LIFE}.
 */
final class Share {

	private static final double HALF_LIFE = Duration.ofSeconds(10).toNanos();

	/** How many turns the client waits for. */
	int waiting;

	private int running;

	/** Time used up to {@code asOf}, in nanoseconds. */
	private double used;

	private long asOf = System.nanoTime();

	int running() {
		return this.running;
	}

	void begin(long now) {
		this.used = used(now);
		this.asOf = now;
		this.waiting--;
		this.running++;
	}

	void end(long now) {
		this.used = used(now);
		this.asOf = now;
		this.running--;
	}

	boolean idle() {
		return this.running == 0 && this.waiting == 0;
	}

	/**
	 * The time that was used, that of turns which aren't over included.
	 * @param now the time, as {@link System#nanoTime()}
	 * @return nanoseconds
	 */
	double used(long now) {
		double passed = now - this.asOf;
		return this.used * Math.pow(2, -passed / HALF_LIFE) + this.running * passed;
	}

}
