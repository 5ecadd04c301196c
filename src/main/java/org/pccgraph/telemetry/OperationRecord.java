package org.pccgraph.telemetry;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;

import graphql.GraphQLContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * What is noted of an operation while it is answered: never what was asked in it, since
 * variables and search texts can hold names of people. One request has one; it is handed
 * on from thread to thread, never shared.
 */
public final class OperationRecord {

	/** The name under which the log has the name of the operation. */
	static final String OPERATION = "operation";

	/** What there is instead of a kind, a document or a code where there is none. */
	static final String NONE = "none";

	private static final int MAX_NAME = 60;

	private final long start = System.nanoTime();

	private final Map<Phase, Long> phases = new EnumMap<>(Phase.class);

	private String kind = NONE;

	private String document = NONE;

	private String name = "";

	private String code = NONE;

	private Outcome outcome = Outcome.ANSWERED;

	private CacheUse cache = CacheUse.NONE;

	private OptionalLong cost = OptionalLong.empty();

	/**
	 * The record of an operation that is being answered.
	 * @param context the operation's context
	 * @return its record; a new one where whoever asks keeps none
	 */
	public static OperationRecord of(GraphQLContext context) {
		OperationRecord record = context.get(OperationRecord.class);
		if (record == null) {
			record = new OperationRecord();
			context.put(OperationRecord.class, record);
		}
		return record;
	}

	/**
	 * Notes what is asked for.
	 * @param operation the operation's name, or null where it has none
	 * @param fields the names of its root fields: of the schema, so there are few
	 */
	public void asks(@Nullable String operation, Set<String> fields) {
		this.kind = switch (fields.size()) {
			case 0 -> "introspection";
			case 1 -> fields.iterator().next();
			default -> "several";
		};
		this.name = Objects.requireNonNullElse(operation, "");
		if (this.name.length() > MAX_NAME) {
			this.name = this.name.substring(0, MAX_NAME);
		}
		if (RequestId.current().isPresent()) {
			MDC.put(OPERATION, name());
		}
	}

	/**
	 * Notes which persisted document it is.
	 * @param known the document's name
	 */
	public void document(String known) {
		this.document = known;
	}

	/**
	 * Notes what it may read.
	 * @param nodes how many nodes
	 */
	public void cost(long nodes) {
		this.cost = OptionalLong.of(nodes);
	}

	/**
	 * Notes what a part of the work took.
	 * @param phase the part; what was noted of it before is added to
	 * @param nanos nanoseconds
	 */
	public void took(Phase phase, long nanos) {
		this.phases.merge(phase, Math.max(0, nanos), Long::sum);
	}

	/**
	 * What a part of the work has taken so far.
	 * @param phase the part
	 * @return nanoseconds
	 */
	public long taken(Phase phase) {
		return this.phases.getOrDefault(phase, 0L);
	}

	/**
	 * Notes that there was an error.
	 * @param error its code
	 * @param data whether there is data besides
	 */
	public void failed(String error, boolean data) {
		this.code = error;
		this.outcome = Outcome.of(error, data);
	}

	/**
	 * Notes what part the cache had.
	 * @param use what it did
	 */
	public void cache(CacheUse use) {
		this.cache = use;
	}

	/**
	 * Notes that the answer was there already.
	 * @param use where it was
	 * @param kept the kind of the operation that it answered first
	 */
	public void cached(CacheUse use, String kept) {
		this.cache = use;
		this.kind = kept;
	}

	/**
	 * The kind of the operation.
	 * @return its root field; {@code several}, {@code introspection} or {@code none}
	 * where there isn't exactly one
	 */
	public String kind() {
		return this.kind;
	}

	/**
	 * What people call the operation.
	 * @return its own name, else its kind
	 */
	public String name() {
		return this.name.isEmpty() ? this.kind : this.name;
	}

	String document() {
		return this.document;
	}

	String code() {
		return this.code;
	}

	Outcome outcome() {
		return this.outcome;
	}

	CacheUse cache() {
		return this.cache;
	}

	OptionalLong cost() {
		return this.cost;
	}

	Map<Phase, Long> phases() {
		return this.phases;
	}

	long nanos() {
		return System.nanoTime() - this.start;
	}

}
