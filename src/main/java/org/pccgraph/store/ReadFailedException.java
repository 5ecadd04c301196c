package org.pccgraph.store;

import java.util.Set;
import java.util.concurrent.TimeoutException;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.driver.exceptions.SecurityException;

/** A read that the database could not answer, through no mistake in the statement. */
public class ReadFailedException extends RuntimeException {

	private static final Set<String> TIME_LIMIT = Set.of("Neo.ClientError.Transaction.TransactionTimedOut",
			"Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration");

	private static final Set<String> MEMORY_LIMIT = Set.of("Neo.TransientError.General.MemoryPoolOutOfMemoryError",
			"Neo.TransientError.General.TransactionOutOfMemoryError");

	/**
	 * What the server says that there is too little of, where it isn't one's own share.
	 */
	private static final String MEMORY_OF_ALL = "dbms.memory.transaction.total.max";

	private final Reason reason;

	private ReadFailedException(Reason reason, @Nullable Throwable cause) {
		super(reason.message, cause);
		this.reason = reason;
	}

	/**
	 * Recognises a limit that the database enforced. A driver would run such a read
	 * again: to it, memory that ran out is a passing fault.
	 * @param failure what a statement threw
	 * @return an exception that says which limit, or the failure itself where it was none
	 */
	static RuntimeException limit(Neo4jException failure) {
		if (TIME_LIMIT.contains(failure.code())) {
			return new ReadFailedException(Reason.TIME_LIMIT, failure);
		}
		if (MEMORY_LIMIT.contains(failure.code())) {
			return new ReadFailedException(
					String.valueOf(failure.getMessage()).contains(MEMORY_OF_ALL) ? Reason.BUSY : Reason.MEMORY_LIMIT,
					failure);
		}
		return failure;
	}

	/**
	 * Recognises a limit that was met at the transaction's end, and a database that can't
	 * be reached, or no longer lets us in.
	 * @param failure what was thrown
	 * @param givenUp whether it was thrown because the database said nothing for too long
	 * @return an exception that says so, or the failure itself where it is something else
	 */
	static RuntimeException of(RuntimeException failure, boolean givenUp) {
		if (failure instanceof Neo4jException told && limit(told) instanceof ReadFailedException limit) {
			return limit;
		}
		// No connection in time: the driver has no type of its own for that.
		boolean waitedInVain = failure instanceof Neo4jException && failure.getCause() instanceof TimeoutException;
		return (givenUp || waitedInVain || failure instanceof RetryableException
				|| failure instanceof SecurityException) ? new ReadFailedException(Reason.UNAVAILABLE, failure)
						: failure;
	}

	/**
	 * A database that answers, but has nothing that could be served yet.
	 * @return an exception that says so
	 */
	public static ReadFailedException noDataset() {
		return new ReadFailedException(Reason.NO_DATASET, null);
	}

	/**
	 * Why there is no answer.
	 * @return the reason
	 */
	public Reason reason() {
		return this.reason;
	}

	/** Why a read can fail; a client can be told the exception's message. */
	public enum Reason {

		/** The database can't be reached; the same read can work later. */
		UNAVAILABLE("The database can't be reached just now. Please try again later."),
		/**
		 * Nothing is loaded yet; the same read can work once another process has done it.
		 */
		NO_DATASET("There is no dataset in the database yet. Please try again later."),
		/** The read took longer than it may. */
		TIME_LIMIT("The query took too long and was stopped. Please ask for less at once."),
		/** The read took more memory than it may. */
		MEMORY_LIMIT("The query needed too much memory and was stopped. Please ask for less at once."),
		/**
		 * All reads together took the memory that there is; the same read can work later.
		 */
		BUSY("The database has no memory left for this query just now. Please try again in a moment.");

		private final String message;

		Reason(String message) {
			this.message = message;
		}

	}

}
