package org.pccgraph.store;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;

/**
 * The first use of a database, which finds out whether it can be used at all.
 *
 * @param uri where the database is
 * @param database its name, or null for the user's home database
 * @param patience how long it is tried again where nothing answers in time; zero for a
 * server that may not be there at all
 */
record FirstConnection(URI uri, @Nullable String database, Duration patience) {

	private static final Duration PAUSE = Duration.ofMillis(100);

	/**
	 * Tries something.
	 * @param <T> what it gives
	 * @param work uses the database
	 * @return what the work gives
	 * @throws StoreUnavailableException where the database can't be used; says why, and
	 * never with credentials
	 */
	<T> T attempt(Supplier<T> work) {
		try {
			return attemptInTime(work);
		}
		catch (AuthenticationException ex) {
			throw new StoreUnavailableException("Neo4j at %s refuses the user name or password.".formatted(address()),
					"Check spring.neo4j.authentication.username and spring.neo4j.authentication.password.", ex);
		}
		catch (Neo4jException ex) {
			if (isUnanswered(ex)) {
				throw new StoreUnavailableException("Neo4j at %s can't be reached: %s".formatted(address(), ex
					.getMessage()), this.patience.isPositive()
							? "This process started it and had no answer for %d s: this machine has too much to do. Start again later."
								.formatted(this.patience.toSeconds())
							: "Start that server, or correct spring.neo4j.uri, or leave it out to use the server inside this process, where this build has one.",
						ex);
			}
			throw new StoreUnavailableException("Neo4j at %s can't be used: %s".formatted(address(), ex.getMessage()),
					"The database must be Neo4j 5.26 or newer, and its user must be allowed to create indexes and constraints.",
					ex);
		}
	}

	private <T> T attemptInTime(Supplier<T> work) {
		long start = System.nanoTime();
		while (true) {
			try {
				return work.get();
			}
			catch (Neo4jException ex) {
				if (!isUnanswered(ex) || System.nanoTime() - start >= this.patience.toNanos()) {
					throw ex;
				}
				LockSupport.parkNanos(PAUSE.toNanos());
			}
		}
	}

	/** No connection in time: the driver has no type of its own for that. */
	private static boolean isUnanswered(Neo4jException ex) {
		return ex instanceof RetryableException || ex.getCause() instanceof TimeoutException;
	}

	private String address() {
		String address = "%s://%s%s".formatted(this.uri.getScheme(), this.uri.getHost(),
				(this.uri.getPort() != -1) ? ":" + this.uri.getPort() : "");
		return (this.database != null) ? "%s (database %s)".formatted(address, this.database) : address;
	}

}
