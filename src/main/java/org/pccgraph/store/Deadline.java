package org.pccgraph.store;

import java.time.Duration;

/**
 * Interrupts the thread that sets it when that thread hasn't closed it in time. The
 * driver answers an interruption by giving up the connection; it has no time limit of its
 * own for a server that says nothing any more.
 */
final class Deadline implements AutoCloseable {

	private final Thread worker = Thread.currentThread();

	private final Thread alarm;

	private boolean closed;

	private boolean passed;

	/**
	 * Sets a deadline for the current thread.
	 * @param remaining how far away it is
	 */
	Deadline(Duration remaining) {
		this.alarm = Thread.ofVirtual().start(() -> ringAfter(remaining));
	}

	private void ringAfter(Duration remaining) {
		try {
			Thread.sleep(remaining);
			pass();
		}
		catch (InterruptedException ex) {
			// Closed in time.
		}
	}

	private synchronized void pass() {
		if (!this.closed) {
			this.passed = true;
			this.worker.interrupt();
		}
	}

	/**
	 * Whether the thread was interrupted because of this.
	 * @return whether it is too late
	 */
	synchronized boolean passed() {
		return this.passed;
	}

	/** Ends it, and leaves nothing of it behind on the thread. */
	@Override
	public synchronized void close() {
		this.closed = true;
		this.alarm.interrupt();
		if (this.passed) {
			Thread.interrupted();
		}
	}

}
