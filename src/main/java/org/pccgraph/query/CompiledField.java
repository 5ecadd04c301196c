package org.pccgraph.query;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/** A root field, compiled: its one statement, and how to read the statement's answer. */
public final class CompiledField {

	private final String key;

	private final Root plan;

	private final Statement statement;

	private final AnswerReader reader;

	CompiledField(String key, Root plan, Statement statement, AnswerReader reader) {
		this.key = key;
		this.plan = plan;
		this.statement = statement;
		this.reader = reader;
	}

	/**
	 * The response key of the root field.
	 * @return the alias, or the field's name
	 */
	public String key() {
		return this.key;
	}

	/**
	 * The statement that answers it.
	 * @return the statement
	 */
	public Statement statement() {
		return this.statement;
	}

	/**
	 * The plan as a tree, for the log.
	 * @return some lines of text
	 */
	public String plan() {
		return PlanTree.print(this.key, this.plan);
	}

	/**
	 * Reads the statement's answer.
	 * @param answer the value of the column {@code answer}: maps, lists and plain values
	 * @return the field's value, its fields by response key; null where there is none
	 * @throws UnknownIdException where an id that must exist doesn't
	 */
	public @Nullable Object read(@Nullable Object answer) {
		return this.reader.read(this.plan, answer);
	}

	/**
	 * The type that a node in an answer has.
	 * @param node a map out of an answer
	 * @return the type's name, or null where it wasn't asked for
	 */
	public static @Nullable String typeOf(Map<?, ?> node) {
		Object type = node.get(CypherWriter.TYPE);
		return (type != null) ? type.toString() : null;
	}

}
