package org.pccgraph.api;

import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;

import org.jspecify.annotations.Nullable;
import org.pccgraph.store.GraphDatabase;
import org.pccgraph.store.ReadFailedException;

/**
 * The dataset being served. Another process can load another one into the same database,
 * so it is looked at again from time to time, by whoever asks then.
 */
public final class ServedDataset {

	private static final Duration TIME_LIMIT = Duration.ofSeconds(5);

	private final GraphDatabase database;

	private final long checkNanos;

	private final ReentrantLock checking = new ReentrantLock();

	private volatile @Nullable Known known;

	ServedDataset(GraphDatabase database, Duration check) {
		this.database = database;
		this.checkNanos = check.toNanos();
	}

	/**
	 * The dataset's version.
	 * @return the version, at most some seconds old
	 * @throws ReadFailedException where the database can't be asked
	 */
	public String version() {
		Known last = this.known;
		if (last != null && System.nanoTime() - last.readAt() < this.checkNanos) {
			return last.version();
		}
		return check(last);
	}

	/** One asks the database; meanwhile the others make do with what they know. */
	private String check(@Nullable Known last) {
		if (last == null) {
			this.checking.lock();
		}
		else if (!this.checking.tryLock()) {
			return last.version();
		}
		try {
			Known now = this.known;
			if (now == null || now == last) {
				now = new Known(read(), System.nanoTime());
				this.known = now;
			}
			return now.version();
		}
		finally {
			this.checking.unlock();
		}
	}

	private String read() {
		return this.database.read("dataset version", TIME_LIMIT,
				(transaction) -> transaction.run("CYPHER 25 MATCH (d:Dataset) RETURN d.version AS version")
					.single()
					.get("version")
					.asString());
	}

	/**
	 * What was read.
	 *
	 * @param version the dataset's version
	 * @param readAt when, as {@link System#nanoTime()}
	 */
	private record Known(String version, long readAt) {
	}

}
