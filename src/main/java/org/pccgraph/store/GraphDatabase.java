package org.pccgraph.store;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.BookmarkManager;
import org.neo4j.driver.BookmarkManagerConfig;
import org.neo4j.driver.BookmarkManagers;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionCallback;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;
import org.pccgraph.telemetry.RequestId;
import org.pccgraph.telemetry.Spans;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The graph's database. Whoever is given one can rely on the constraints and indexes:
 * they were there before it.
 */
public final class GraphDatabase {

	private static final Logger logger = LoggerFactory.getLogger(GraphDatabase.class);

	/** What getting a connection may take, on top of the time that a read may take. */
	private static final Duration CONNECTING = Duration.ofSeconds(3);

	/** The time that a write may take where there are to be none. */
	private static final Duration NO_WRITES = Duration.ZERO;

	private final Driver driver;

	private final SessionConfig reading;

	private final SessionConfig writing;

	private final Duration writeTimeout;

	private final Spans spans;

	private final AtomicReference<State> state = new AtomicReference<>(State.REACHABLE);

	private GraphDatabase(Driver driver, @Nullable String database, Duration writeTimeout, Spans spans) {
		// A read waits for what this process wrote before, whichever member of a cluster
		// answers.
		BookmarkManager bookmarks = BookmarkManagers.defaultManager(BookmarkManagerConfig.builder().build());
		this.driver = driver;
		this.reading = session(database, bookmarks, AccessMode.READ);
		this.writing = session(database, bookmarks, AccessMode.WRITE);
		this.writeTimeout = writeTimeout;
		this.spans = spans;
	}

	/**
	 * Creates the constraints and indexes that aren't there yet.
	 * @param driver connected to the database
	 * @param database its name, or null for the user's home database
	 * @param writeTimeout how long a write may take
	 * @param spans traces what is read
	 * @return the database, ready for use
	 */
	static GraphDatabase open(Driver driver, @Nullable String database, Duration writeTimeout, Spans spans) {
		GraphDatabase graph = new GraphDatabase(driver, database, writeTimeout, spans);
		try (Session session = driver.session(graph.writing)) {
			DatabaseSchema.apply(session, writeTimeout);
		}
		return graph;
	}

	/**
	 * Takes a database as it is: whoever may write has made the constraints and indexes.
	 * @param driver connected to the database
	 * @param database its name, or null for the user's home database
	 * @param spans traces what is read
	 * @return the database, ready to be read
	 */
	static GraphDatabase readOnly(Driver driver, @Nullable String database, Spans spans) {
		GraphDatabase graph = new GraphDatabase(driver, database, NO_WRITES, spans);
		graph.read("first", CONNECTING, (transaction) -> transaction.run("RETURN 1").consume());
		return graph;
	}

	/**
	 * Reads in one transaction, on any member of a cluster. Work can be run again after a
	 * passing fault, so it must have no effect but its result.
	 * @param <T> what is read
	 * @param operation what the database's own logs call this transaction
	 * @param timeout after which the database ends it; a database that says nothing at
	 * all is given up some seconds later
	 * @param work runs statements one after another and reads their results to the end
	 * @return what the work returns
	 * @throws ReadFailedException where the database is gone, or the work takes too long
	 * or too much memory
	 */
	public <T> T read(String operation, Duration timeout, TransactionCallback<T> work) {
		return this.spans.read(operation, () -> readInTime(operation, timeout, work));
	}

	private <T> T readInTime(String operation, Duration timeout, TransactionCallback<T> work) {
		TransactionConfig config = TransactionConfig.builder()
			.withTimeout(timeout)
			.withMetadata(metadata(operation))
			.build();
		try (Deadline deadline = new Deadline(timeout.plus(CONNECTING))) {
			try (Session session = this.driver.session(this.reading)) {
				T result = session.executeRead((transaction) -> withinLimits(work, transaction), config);
				note(State.REACHABLE);
				return result;
			}
			catch (RuntimeException ex) {
				RuntimeException failure = ReadFailedException.of(ex, deadline.passed());
				if (failure instanceof ReadFailedException known
						&& known.reason() == ReadFailedException.Reason.UNAVAILABLE) {
					note(known.getCause() instanceof SecurityException ? State.REFUSED : State.GONE);
				}
				throw failure;
			}
		}
	}

	/**
	 * Writes in one transaction: all of it or nothing. Work can be run again after a
	 * passing fault, so it must have no effect but on the database.
	 * @param <T> what is returned
	 * @param work runs statements one after another
	 * @return what the work returns
	 */
	public <T> T write(TransactionCallback<T> work) {
		if (this.writeTimeout.equals(NO_WRITES)) {
			throw new IllegalStateException(
					"What is in the database isn't what was to be loaded, and store.read-only is set; load it with an application whose user may write");
		}
		TransactionConfig config = TransactionConfig.builder().withTimeout(this.writeTimeout).build();
		try (Session session = this.driver.session(this.writing)) {
			return session.executeWrite(work, config);
		}
	}

	/**
	 * Does something while there are no indexes, only constraints: to fill an index when
	 * the data are there takes a small part of what it takes to keep it up on the way.
	 * Where the work fails, the indexes come back with the next start.
	 * @param work what to do; it writes in transactions of its own
	 */
	public void withoutIndexes(Runnable work) {
		try (Session session = this.driver.session(this.writing)) {
			DatabaseSchema.dropIndexes(session, this.writeTimeout);
		}
		work.run();
		try (Session session = this.driver.session(this.writing)) {
			DatabaseSchema.apply(session, this.writeTimeout);
		}
	}

	/** What {@code SHOW TRANSACTIONS} and the query log tell of a transaction. */
	private static Map<String, Object> metadata(String operation) {
		return RequestId.current()
			.map((id) -> Map.<String, Object>of("operation", operation, RequestId.NAME, id))
			.orElseGet(() -> Map.of("operation", operation));
	}

	private <T> T withinLimits(TransactionCallback<T> work, TransactionContext transaction) {
		try {
			return this.spans.statements(transaction, work::execute);
		}
		catch (Neo4jException ex) {
			throw ReadFailedException.limit(ex);
		}
	}

	private void note(State now) {
		if (this.state.getAndSet(now) != now) {
			logger.warn(now.told);
		}
	}

	private static SessionConfig session(@Nullable String database, BookmarkManager bookmarks, AccessMode mode) {
		SessionConfig.Builder config = SessionConfig.builder()
			.withBookmarkManager(bookmarks)
			.withDefaultAccessMode(mode);
		return ((database != null) ? config.withDatabase(database) : config).build();
	}

	/** What is known of the database, and what operators are told when that changes. */
	private enum State {

		REACHABLE("The database answers again"), GONE("The database can't be reached"),
		REFUSED("The database refuses the user name or password that it took before; "
				+ "check spring.neo4j.authentication and the user's rights");

		private final String told;

		State(String told) {
			this.told = told;
		}

	}

}
