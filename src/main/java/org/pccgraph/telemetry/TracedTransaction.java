package org.pccgraph.telemetry;

import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

import io.micrometer.observation.Observation;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Query;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/**
 * Traces each statement from when it is sent until the next one is, or the work is done:
 * rows come while they are read, so a statement that has been sent hasn't been answered.
 */
final class TracedTransaction implements TransactionContext, AutoCloseable {

	private final TransactionContext transaction;

	private final Function<String, Observation> start;

	private @Nullable Observation current;

	/**
	 * Traces a transaction.
	 * @param transaction where the statements are run
	 * @param start starts the span of a statement, by its text
	 */
	TracedTransaction(TransactionContext transaction, Function<String, Observation> start) {
		this.transaction = transaction;
		this.start = start;
	}

	@Override
	public Result run(String query, Value parameters) {
		return run(query, () -> this.transaction.run(query, parameters));
	}

	@Override
	public Result run(String query, Map<String, Object> parameters) {
		return run(query, () -> this.transaction.run(query, parameters));
	}

	@Override
	public Result run(String query, Record parameters) {
		return run(query, () -> this.transaction.run(query, parameters));
	}

	@Override
	public Result run(String query) {
		return run(query, () -> this.transaction.run(query));
	}

	@Override
	public Result run(Query query) {
		return run(query.text(), () -> this.transaction.run(query));
	}

	private Result run(String text, Supplier<Result> sent) {
		close();
		Observation statement = this.start.apply(text);
		this.current = statement;
		try {
			return sent.get();
		}
		catch (RuntimeException ex) {
			statement.error(ex);
			throw ex;
		}
	}

	@Override
	public void close() {
		if (this.current != null) {
			this.current.stop();
			this.current = null;
		}
	}

}
