package org.pccgraph.telemetry;

import java.util.function.Supplier;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

/**
 * The parts of a request's trace. Where nothing traces, work is done as if this weren't
 * there.
 */
public final class Spans {

	/** Traces nothing. */
	public static final Spans NONE = new Spans(null);

	private static final String DATABASE = "neo4j";

	private final @Nullable ObservationRegistry registry;

	private Spans(@Nullable ObservationRegistry registry) {
		this.registry = registry;
	}

	static Spans in(ObservationRegistry registry) {
		return new Spans(registry);
	}

	/**
	 * Answers an operation in a span.
	 * @param <T> what the work gives
	 * @param record tells, when it has been answered, what it was
	 * @param work answers it on this thread
	 * @return what the work gives
	 */
	public <T> T operation(OperationRecord record, Supplier<T> work) {
		if (this.registry == null) {
			return work.get();
		}
		Observation span = Observation.createNotStarted("operation", this.registry).contextualName("graphql");
		return span.observe(() -> {
			try {
				return work.get();
			}
			finally {
				span.contextualName("query " + record.kind())
					.lowCardinalityKeyValue("graphql.operation.type", "query")
					.lowCardinalityKeyValue("graphql.kind", record.kind())
					.lowCardinalityKeyValue("graphql.document", record.document())
					.lowCardinalityKeyValue("graphql.code", record.code())
					.highCardinalityKeyValue("graphql.operation.name", record.name());
			}
		});
	}

	/**
	 * Reads from the database in a span, with one inside it for each statement.
	 * @param <T> what is read
	 * @param operation what the read is called; of a client perhaps
	 * @param work reads on this thread
	 * @return what the work gives
	 */
	public <T> T read(String operation, Supplier<T> work) {
		return (this.registry == null) ? work.get()
				: Observation.createNotStarted("database.read", this.registry)
					.contextualName("read")
					.lowCardinalityKeyValue("db.system.name", DATABASE)
					.highCardinalityKeyValue("db.operation.name", operation)
					.observe(work);
	}

	/**
	 * Traces the statements of a transaction.
	 * @param <T> what the work gives
	 * @param transaction the transaction
	 * @param work runs statements one after another and reads each one's result before
	 * the next
	 * @return what the work gives
	 */
	public <T> T statements(TransactionContext transaction, StatementWork<T> work) {
		if (this.registry == null) {
			return work.in(transaction);
		}
		try (TracedTransaction traced = new TracedTransaction(transaction, this::statement)) {
			return work.in(traced);
		}
	}

	/** Values are parameters, so a statement's text says nothing of what was searched. */
	private Observation statement(String text) {
		return Observation.createNotStarted("database.statement", this.registry)
			.contextualName("statement")
			.lowCardinalityKeyValue("db.system.name", DATABASE)
			.highCardinalityKeyValue("db.query.text", text)
			.start();
	}

	/** Runs statements. */
	@FunctionalInterface
	public interface StatementWork<T> {

		/**
		 * Runs them.
		 * @param transaction where
		 * @return a result
		 */
		T in(TransactionContext transaction);

	}

}
