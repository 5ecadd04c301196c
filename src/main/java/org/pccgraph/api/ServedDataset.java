package org.pccgraph.api;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.ClientException;
import org.pccgraph.query.GraphStatistics;
import org.pccgraph.store.GraphDatabase;
import org.pccgraph.store.ReadFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The dataset being served. Another process can load another one into the same database,
 * so it is looked at again from time to time, by whoever asks then.
 */
public final class ServedDataset {

	private static final Logger logger = LoggerFactory.getLogger(ServedDataset.class);

	private static final Duration TIME_LIMIT = Duration.ofSeconds(5);

	private final GraphDatabase database;

	private final long checkNanos;

	private final ReentrantLock checking = new ReentrantLock();

	private volatile @Nullable Served known;

	/** Written by who is checking. */
	private boolean loaded = true;

	/**
	 * A dataset that wasn't looked at yet.
	 * @param database where it is
	 * @param check how often it is looked at
	 */
	ServedDataset(GraphDatabase database, Duration check) {
		this.database = database;
		this.checkNanos = check.toNanos();
	}

	/**
	 * The dataset as it was at most some seconds ago.
	 * @return the dataset
	 * @throws ReadFailedException where the database can't be asked, or has no dataset
	 * yet
	 */
	public Served now() {
		Served last = this.known;
		if (last != null && System.nanoTime() - last.readAt() < this.checkNanos) {
			return last;
		}
		return check(last);
	}

	/** One asks the database; meanwhile the others make do with what they know. */
	private Served check(@Nullable Served last) {
		if (last == null) {
			this.checking.lock();
		}
		else if (!this.checking.tryLock()) {
			return last;
		}
		try {
			Served now = this.known;
			if (now == null || now == last) {
				now = read(last);
				this.known = now;
			}
			return now;
		}
		finally {
			this.checking.unlock();
		}
	}

	private Served read(@Nullable Served last) {
		String version = version();
		GraphStatistics statistics = (last != null && last.version().equals(version)
				&& last.statistics() != GraphStatistics.NONE) ? last.statistics() : statistics();
		return new Served(version, statistics, System.nanoTime());
	}

	private String version() {
		List<String> versions = this.database.read("dataset version", TIME_LIMIT,
				(transaction) -> transaction.run("CYPHER 25 MATCH (d:Dataset) RETURN d.version AS version")
					.list((row) -> row.get("version").asString()));
		noteLoaded(!versions.isEmpty());
		if (versions.isEmpty()) {
			throw ReadFailedException.noDataset();
		}
		return versions.getFirst();
	}

	private void noteLoaded(boolean now) {
		if (this.loaded != now) {
			this.loaded = now;
			logger.info(now ? "There is a dataset now, so it is served"
					: "There is no dataset in the database; nothing is served until another process has loaded one");
		}
	}

	/** Without them prices are higher, but bounded all the same. */
	private GraphStatistics statistics() {
		try {
			return GraphStatistics.of(this.database.read("graph statistics", TIME_LIMIT,
					(transaction) -> transaction.run(GraphStatistics.STATEMENT.cypher()).single().get("data").asMap()));
		}
		catch (ReadFailedException | ClientException ex) {
			// A user who may only read may not ask for them on some servers.
			logger.warn("The graph's statistics can't be read, so prices follow from page sizes alone: {}",
					ex.getMessage());
			return GraphStatistics.NONE;
		}
	}

	/**
	 * A dataset as it was read.
	 *
	 * @param version its version
	 * @param statistics what is known of its sizes
	 * @param readAt when it was read, as {@link System#nanoTime()}
	 */
	public record Served(String version, GraphStatistics statistics, long readAt) {
	}

}
