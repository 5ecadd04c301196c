package org.pccgraph.api;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import graphql.GraphQLContext;
import org.jspecify.annotations.Nullable;
import org.pccgraph.query.CompiledField;
import org.pccgraph.query.UnknownIdException;
import org.pccgraph.store.GraphDatabase;

/**
 * An operation that is being answered: its compiled root fields, run one after another in
 * one managed read when the first of them is asked for.
 */
final class Operation {

	private final List<CompiledField> fields;

	private final GraphDatabase database;

	private final String name;

	private final Duration timeLimit;

	private @Nullable Map<String, @Nullable Object> answers;

	Operation(String name, List<CompiledField> fields, GraphDatabase database, Duration timeLimit) {
		this.name = name;
		this.fields = fields;
		this.database = database;
		this.timeLimit = timeLimit;
	}

	static Operation of(GraphQLContext context) {
		return context.get(Operation.class);
	}

	void keepIn(GraphQLContext context) {
		context.put(Operation.class, this);
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
		Map<String, @Nullable Object> raw = this.database.read(this.name, this.timeLimit, (transaction) -> {
			Map<String, @Nullable Object> results = new HashMap<>();
			for (CompiledField field : this.fields) {
				results.put(field.key(),
						transaction.run(field.statement().cypher(), field.statement().parameters())
							.single()
							.get("answer")
							.asObject());
			}
			return results;
		});
		Map<String, @Nullable Object> read = new HashMap<>();
		for (CompiledField field : this.fields) {
			read.put(field.key(), read(field, raw.get(field.key())));
		}
		return read;
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
