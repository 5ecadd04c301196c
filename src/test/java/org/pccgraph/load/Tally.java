package org.pccgraph.load;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLongArray;

/** How some clients were answered. Times are in classes of 2 %. */
final class Tally {

	private static final double STEP = Math.log(1.02);

	private static final int CLASSES = 1200;

	private final AtomicLongArray times = new AtomicLongArray(CLASSES);

	private final Map<String, Long> answers = new TreeMap<>();

	void add(String answer, long nanos) {
		this.times.incrementAndGet((int) Math.clamp(Math.log(Math.max(1, nanos / 1000.0)) / STEP, 0, CLASSES - 1));
		synchronized (this.answers) {
			this.answers.merge(answer, 1L, Long::sum);
		}
	}

	/**
	 * A quantile of the times.
	 * @param share such as 0.5 for the median
	 * @return milliseconds; 0 where there was no answer
	 */
	double millis(double share) {
		double left = share * count();
		for (int i = 0; i < CLASSES; i++) {
			left -= this.times.get(i);
			if (left <= 0) {
				return Math.exp((i + 1) * STEP) / 1000;
			}
		}
		return 0;
	}

	long count() {
		synchronized (this.answers) {
			return this.answers.values().stream().mapToLong(Long::longValue).sum();
		}
	}

	/**
	 * How many were answered otherwise than with what they asked for.
	 * @return the number
	 */
	long errors() {
		synchronized (this.answers) {
			return count() - this.answers.getOrDefault(Crowd.ANSWERED, 0L);
		}
	}

	@Override
	public String toString() {
		synchronized (this.answers) {
			return String.format(Locale.ROOT, "%,d requests, %,d of them errors; p50 %.1f ms, p99 %.1f ms; %s", count(),
					errors(), millis(0.5), millis(0.99), this.answers);
		}
	}

}
