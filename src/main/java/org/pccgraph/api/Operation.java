package org.pccgraph.api;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import graphql.GraphQLContext;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;
import org.pccgraph.query.CompiledField;
import org.pccgraph.query.UnknownIdException;
import org.pccgraph.store.GraphDatabase;
import org.pccgraph.telemetry.OperationRecord;
import org.pccgraph.telemetry.Phase;

/**
 * An operation that is being answered: its compiled root fields, run one after another in
 * one managed read when the first of them is asked for.
 */
final class Operation {

	private final List<CompiledField> fields;

	private final GraphDatabase database;

	private final OperationRecord record;

	private final Duration timeLimit;

	private final PlannedStatements planned;

	private @Nullable Map<String, @Nullable Object> answers;

	Operation(OperationRecord record, List<CompiledField> fields, GraphDatabase database, Duration timeLimit,
			PlannedStatements planned) {
		this.record = record;
		this.fields = fields;
		this.database = database;
		this.timeLimit = timeLimit;
		this.planned = planned;
	}

	static Operation of(GraphQLContext context) {
		return context.get(Operation.class);
	}

	void keepIn(GraphQLContext context) {
		context.put(Operation.class, this);
	}

	/**
	 * Whether the database ran its statements before, and so need not plan them.
	 * @return whether it ran all of them
	 */
	boolean isPlanned() {
		return this.planned.hold(this.fields);
	}

	/**
	 * The answer of a root field.
	 * @param key its response key
	 * @return the value, null where there is none
	 */
	synchronized @Nullable Object answer(String key) {
		if (this.answers == null) {
			this.answers = run();
		}
		Object answer = this.answers.get(key);
		if (answer instanceof UnknownIdException unknown) {
			throw unknown;
		}
		return answer;
	}

	private Map<String, @Nullable Object> run() {
		Map<String, @Nullable Object> raw = ask();
		Map<String, @Nullable Object> read = new HashMap<>();
		for (CompiledField field : this.fields) {
			read.put(field.key(), read(field, raw.get(field.key())));
		}
		return read;
	}

	private Map<String, @Nullable Object> ask() {
		long start = System.nanoTime();
		try {
			Map<String, @Nullable Object> results = this.database.read(this.record.name(), this.timeLimit, this::ask);
			this.planned.note(this.fields);
			return results;
		}
		finally {
			this.record.took(Phase.DATABASE, System.nanoTime() - start);
		}
	}

	private Map<String, @Nullable Object> ask(TransactionContext transaction) {
		Map<String, @Nullable Object> results = new HashMap<>();
		for (CompiledField field : this.fields) {
			results.put(field.key(),
					transaction.run(field.statement().cypher(), field.statement().parameters())
						.single()
						.get("answer")
						.asObject());
		}
		return results;
	}

	/**
	 * An unknown id is this field's error alone; the other root fields keep their
	 * answers.
	 */
	private static @Nullable Object read(CompiledField field, @Nullable Object raw) {
		try {
			return field.read(raw);
		}
		catch (UnknownIdException ex) {
			return ex;
		}
	}

}
