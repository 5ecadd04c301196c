package org.pccgraph.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** How long requests took, over several blocks of time. */
final class Samples {

	private final List<Long> nanos = new ArrayList<>();

	private long elapsed;

	/**
	 * Sends requests for a time, from several clients at once; each sends one at least.
	 * @param client what is sent
	 * @param clients how many send it
	 * @param time how long
	 */
	void add(Client client, int clients, Duration time) {
		long start = System.nanoTime();
		long end = start + time.toNanos();
		CountDownLatch done = new CountDownLatch(clients);
		for (int i = 0; i < clients; i++) {
			Thread.ofVirtual().start(() -> {
				List<Long> own = new ArrayList<>();
				try {
					do {
						long sent = System.nanoTime();
						client.send();
						own.add(System.nanoTime() - sent);
					}
					while (System.nanoTime() < end);
				}
				finally {
					note(own);
					done.countDown();
				}
			});
		}
		try {
			done.await();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
		this.elapsed += System.nanoTime() - start;
	}

	/**
	 * Adds one request.
	 * @param nanos how long it took
	 */
	void add(long nanos) {
		note(List.of(nanos));
		this.elapsed += nanos;
	}

	private synchronized void note(List<Long> own) {
		this.nanos.addAll(own);
	}

	/**
	 * A quantile of the times.
	 * @param share such as 0.5 for the median
	 * @return milliseconds
	 */
	double millis(double share) {
		List<Long> sorted = this.nanos.stream().sorted().toList();
		return sorted.get((int) Math.min(sorted.size() - 1, share * sorted.size())) / 1e6;
	}

	/**
	 * How many requests were answered in a second.
	 * @return requests a second
	 */
	double throughput() {
		return this.nanos.size() / (this.elapsed / 1e9);
	}

}
