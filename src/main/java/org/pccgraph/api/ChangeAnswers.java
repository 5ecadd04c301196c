package org.pccgraph.api;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.pccgraph.query.Computed;
import org.pccgraph.query.ErrorCode;
import org.pccgraph.query.QueryException;

/** Answers the field {@code changes}: names its columns as the SDL does. */
final class ChangeAnswers {

	private static final String REMOVED = "REMOVED";

	private static final Comparator<KnownChanges.Change> ORDER = Comparator.comparing(KnownChanges.Change::kind)
		.thenComparing(KnownChanges.Change::type)
		.thenComparing((change) -> (change.source() != null) ? change.source() + " " + change.target() : "")
		.thenComparing(KnownChanges.Change::id);

	private final KnownChanges known;

	ChangeAnswers(KnownChanges known) {
		this.known = known;
	}

	/**
	 * The row of what has changed.
	 * @param arguments the field's arguments
	 * @param datasetVersion the version of the dataset being served
	 * @return the row
	 * @throws QueryException where there is no such version
	 */
	Computed of(Map<String, @Nullable Object> arguments, String datasetVersion) {
		String since = String.valueOf(arguments.get("since"));
		Map<String, KnownChanges.Version> versions = this.known.versions(datasetVersion);
		KnownChanges.Version version = versions.get(since);
		if (version == null) {
			throw new QueryException(ErrorCode.NOT_FOUND,
					"There is no version `%s`; there are %s".formatted(since,
							versions.isEmpty() ? "none" : versions.values()
								.stream()
								.map((one) -> "`%d` (%s: %s)".formatted(one.number(), one.date(), one.brought()))
								.collect(Collectors.joining(", "))),
					Map.of("since", since, "versions", List.copyOf(versions.keySet())));
		}
		List<KnownChanges.Change> changes = version.changes().stream().sorted(ORDER).toList();
		List<KnownChanges.Change> nodes = changes.stream().filter((change) -> change.source() == null).toList();
		List<KnownChanges.Change> relationships = changes.stream().filter((change) -> change.source() != null).toList();
		Map<String, @Nullable Object> columns = new HashMap<>();
		columns.put("since", Map.of("number", version.number(), "date", version.date(), "brought", version.brought(),
				"nodeCount", version.nodes(), "relationshipCount", version.relationships()));
		columns.put("datasetVersion", datasetVersion);
		columns.put("nodeCounts", counts(nodes));
		columns.put("relationshipCounts", counts(relationships));
		return new Computed(columns, Map.of("nodes", (asked) -> items(nodes, asked), "relationships",
				(asked) -> items(relationships, asked)), false);
	}

	private static Map<String, Object> counts(List<KnownChanges.Change> changes) {
		Map<String, Long> counts = changes.stream()
			.collect(Collectors.groupingBy(KnownChanges.Change::kind, Collectors.counting()));
		return Map.of("added", counts.getOrDefault("ADDED", 0L), "changed", counts.getOrDefault("CHANGED", 0L),
				"removed", counts.getOrDefault(REMOVED, 0L));
	}

	private static List<Computed.Item> items(List<KnownChanges.Change> changes, Map<String, @Nullable Object> asked) {
		Predicate<Object> kinds = among(asked.get("changes"));
		Predicate<Object> types = among(asked.get("types"));
		Predicate<Object> ends = among(asked.get("ends"));
		return changes.stream()
			.filter((change) -> kinds.test(change.kind()) && types.test(change.type()))
			.filter((change) -> change.source() == null || ends.test(change.source())
					|| (change.target() != null && ends.test(change.target())))
			.map(ChangeAnswers::item)
			.toList();
	}

	private static Predicate<Object> among(@Nullable Object asked) {
		return (asked instanceof Collection<?> some) ? some::contains : (value) -> true;
	}

	private static Computed.Item item(KnownChanges.Change change) {
		return new Computed.Item(change.id(), () -> {
			Map<String, @Nullable Object> row = new LinkedHashMap<>();
			row.put("change", change.kind());
			row.put("type", change.type());
			row.put("id", change.id());
			row.put("node", (change.source() == null && !change.kind().equals(REMOVED)) ? change.id() : null);
			row.put("sourceId", change.source());
			row.put("targetId", change.target());
			row.put("source", change.source());
			row.put("target", change.target());
			row.put("citations", change.sections());
			return row;
		});
	}

}
