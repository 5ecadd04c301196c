package org.pccgraph.store;

import java.net.URI;
import java.util.concurrent.TimeoutException;
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
 */
record FirstConnection(URI uri, @Nullable String database) {

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
			return work.get();
		}
		catch (AuthenticationException ex) {
			throw new StoreUnavailableException("Neo4j at %s refuses the user name or password.".formatted(address()),
					"Check spring.neo4j.authentication.username and spring.neo4j.authentication.password.", ex);
		}
		catch (Neo4jException ex) {
			// No connection in time: the driver has no type of its own for that.
			if (ex instanceof RetryableException || ex.getCause() instanceof TimeoutException) {
				throw new StoreUnavailableException(
						"Neo4j at %s can't be reached: %s".formatted(address(), ex.getMessage()),
						"Start that server, or correct spring.neo4j.uri, or leave it out to use the server inside this process, where this build has one.",
						ex);
			}
			throw new StoreUnavailableException("Neo4j at %s can't be used: %s".formatted(address(), ex.getMessage()),
					"The database must be Neo4j 5.26 or newer, and its user must be allowed to create indexes and constraints.",
					ex);
		}
	}

	private String address() {
		String address = "%s://%s%s".formatted(this.uri.getScheme(), this.uri.getHost(),
				(this.uri.getPort() != -1) ? ":" + this.uri.getPort() : "");
		return (this.database != null) ? "%s (database %s)".formatted(address, this.database) : address;
	}

}
