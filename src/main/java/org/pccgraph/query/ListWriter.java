package org.pccgraph.query;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes where the items of a list come from: matched, filtered, sorted and cut, before
 * anything is projected.
 */
final class ListWriter {

	private final Parameters parameters;

	private final Variables variables;

	private final Searches searches;

	private final FilterWriter filters;

	private final QuestionWriter questions;

	private final Bounds bounds;

	ListWriter(Parameters parameters, Variables variables, Searches searches) {
		this.parameters = parameters;
		this.variables = variables;
		this.searches = searches;
		this.filters = new FilterWriter(parameters, variables, searches);
		this.questions = new QuestionWriter(parameters);
		this.bounds = new Bounds(parameters);
	}

	/**
	 * The items of a page, and one more to tell whether there are others.
	 *
	 * @param text the clauses that find them
	 * @param key the expression of their sort key
	 * @param tie the expression that orders items with the same key, or empty
	 * @param node the variable of the node; of no use for rows
	 * @param edge the variable of the relationship, or empty
	 */
	record Items(String text, String key, String tie, String node, String edge) {
	}

	/**
	 * Writes what finds the items of a page.
	 * @param connection the list
	 * @param scope the variable that it belongs to; empty at the root
	 * @return the clauses and their variables
	 */
	Items page(Connection connection, String scope) {
		Source source = connection.source();
		Order order = connection.order();
		if (source instanceof Source.Question || source instanceof Source.Kept) {
			String rows = switch (source) {
				case Source.Kept kept -> this.questions.page(kept.question(), connection, true);
				default -> this.questions.page((Source.Question) source, connection, false);
			};
			return new Items(rows, QuestionText.SORT_KEY, "", "", "");
		}
		String node = this.variables.next("n");
		String edge = source.hasEdges() ? this.variables.next("r") : "";
		String key = switch (order.key()) {
			case SortKey.OnNode own -> node + "." + own.name();
			case SortKey.OnEdge own -> edge + "." + own.name();
			default -> this.variables.next("k");
		};
		String tie = tie(order.key(), edge, node);
		boolean computed = !key.contains(".");
		List<String> conditions = new ArrayList<>();
		if (!computed) {
			if (source instanceof Source.Label) {
				// Tells the planner that the index on the key holds every node that
				// counts.
				conditions.add(key + " > ''");
			}
			conditions.addAll(this.bounds.of(connection.page(), key, tie, order.descending()));
		}
		StringBuilder text = new StringBuilder(found(connection, scope, edge, node, conditions));
		String carried = carried(source, node, edge);
		if (computed) {
			text.append(computed(source, order.key(), node, key, carried));
			List<String> bounds = this.bounds.of(connection.page(), key, tie, order.descending());
			if (!bounds.isEmpty()) {
				text.append("\nWITH * WHERE ").append(String.join(" AND ", bounds));
			}
			carried += ", " + key;
		}
		String direction = (order.descending() != connection.page().backwards()) ? " DESC" : "";
		text.append("\nWITH ").append(carried).append("\nORDER BY ").append(key).append(direction);
		if (!tie.isEmpty()) {
			text.append(", ").append(tie).append(direction);
		}
		text.append("\nLIMIT ").append(this.parameters.add(connection.limit()));
		return new Items(text.toString(), key, tie, node, edge);
	}

	/**
	 * All items of a list, whichever page is asked for.
	 *
	 * @param text the clauses that find them
	 * @param node the variable of the node; of no use for rows
	 * @param matched whether a subquery that counts needs no RETURN after them
	 */
	record All(String text, String node, boolean matched) {

		/**
		 * The clauses as they stand in a subquery that counts.
		 * @return the clauses
		 */
		String counted() {
			return this.matched ? this.text : this.text + "\nRETURN 1 AS one";
		}

	}

	/**
	 * Writes what finds all items.
	 * @param connection the list
	 * @param scope the variable that it belongs to; empty at the root
	 * @return the clauses and their variable
	 */
	All all(Connection connection, String scope) {
		if (connection.source() instanceof Source.Question question) {
			return new All(this.questions.count(question), "", true);
		}
		String node = this.variables.next("n");
		String text = found(connection, scope, this.variables.next("r"), node, List.of());
		boolean matched = connection.source() instanceof Source.Label || connection.source() instanceof Source.Hop;
		return new All(text, node, matched);
	}

	/**
	 * Writes what gathers all items.
	 * @param connection the list
	 * @param scope the variable that it belongs to; empty at the root
	 * @param gathered the variable to hold them
	 * @return the clauses
	 */
	String gather(Connection connection, String scope, String gathered) {
		Source source = connection.source();
		String node = this.variables.next("n");
		String edge = source.hasEdges() ? this.variables.next("r") : "";
		String item = switch (source) {
			case Source.Search search -> hit(node);
			case Source.Hop hop -> "{node: " + node + ", edge: " + edge + "}";
			default -> node;
		};
		return found(connection, scope, edge, node, List.of()) + "\nWITH collect(" + item + ") AS " + gathered;
	}

	/** What is in the source and passes the filter and more conditions. */
	private String found(Connection connection, String scope, String edge, String node, List<String> more) {
		Source source = connection.source();
		List<String> conditions = new ArrayList<>();
		if (connection.filter() != null) {
			conditions.add(this.filters.write(connection.filter(), node));
		}
		conditions.addAll(more);
		String match = match(connection, scope, edge, node);
		String where = String.join(" AND ", conditions);
		if (source instanceof Source.Reached) {
			// Two relationships can lead to the same node.
			return match + (where.isEmpty() ? "" : " AND " + where) + "\nWITH DISTINCT " + node;
		}
		return match + (where.isEmpty() ? "" : where(source) + where);
	}

	private String match(Connection connection, String scope, String edge, String node) {
		if (connection.source() instanceof Source.Label label && connection.filter() != null
				&& connection.filter().findsById()) {
			// The index on ids is on Entity; the planner takes it only where the pattern
			// says so.
			return "MATCH (" + node + ":" + label.label() + "&Entity)";
		}
		return match(connection.source(), scope, edge, node);
	}

	/**
	 * Writes what finds everything that a source has.
	 * @param source the source
	 * @param scope the variable that it belongs to; empty at the root and for a row's
	 * columns
	 * @param edge the variable for the relationship
	 * @param node the variable for the node
	 * @return the clauses
	 */
	String match(Source source, String scope, String edge, String node) {
		return switch (source) {
			case Source.Label label -> "MATCH (" + node + ":" + label.label() + ")";
			case Source.Search search ->
				"UNWIND " + this.searches.scores(search.text()) + " AS " + hit(node) + "\nWITH " + hit(node) + ", "
						+ hit(node) + ".node AS " + node + " WHERE " + node + ":" + search.label();
			case Source.Reached reached -> this.filters.match(reached.items(), node + ":" + reached.label());
			case Source.Gathered gathered -> "UNWIND " + gathered.variable() + " AS " + switch (gathered.of()) {
				case Source.Search search -> hit(node) + "\nWITH " + hit(node) + ", " + hit(node) + ".node AS " + node;
				case Source.Hop hop ->
					node + "Item\nWITH " + node + "Item.node AS " + node + ", " + node + "Item.edge AS " + edge;
				default -> node;
			};
			case Source.Id id -> byId(node, this.parameters.add(id.id()))
					+ (id.labels().isEmpty() ? "" : " WHERE " + node + ":" + String.join("|", id.labels()));
			case Source.Hop hop -> "MATCH " + Patterns.hop(scope, hop, edge, node, this.parameters);
			case Source.InColumn column when column.ids() -> {
				String id = this.variables.next("c");
				yield "UNWIND "
						+ (column.toMany() ? in(scope, column.column()) : "[" + in(scope, column.column()) + "]")
						+ " AS " + id + "\nMATCH (" + node + ":Entity {id: " + id + "})";
			}
			case Source.Computed computed -> "UNWIND " + this.parameters.add(computed.rows()) + " AS " + node;
			case Source.InColumn column ->
				"UNWIND " + (column.toMany() ? in(scope, column.column()) : "[" + in(scope, column.column()) + "]")
						+ " AS " + node + "\nWITH " + node + " WHERE " + node + " IS NOT NULL";
			case Source.Question question -> throw new IllegalStateException("Rows, not nodes: " + question.name());
			case Source.Kept kept -> throw new IllegalStateException("Rows, not nodes: " + kept.question().name());
		};
	}

	static String in(String scope, String name) {
		return scope.isEmpty() ? name : scope + "." + name;
	}

	/** What an id was merged into is found under the id that it had before too. */
	private static String byId(String node, String id) {
		String former = node + "Former";
		return """
				OPTIONAL MATCH (%1$s:Tombstone {id: %2$s})
				WITH coalesce(%1$s.into, %2$s) AS %3$sId
				MATCH (%3$s:Entity {id: %3$sId})""".formatted(former, id, node);
	}

	/** A search's hit, from which the node is taken. */
	private static String hit(String node) {
		return node + "Hit";
	}

	/** A clause that isn't a MATCH needs one of its own before a filter. */
	private static String where(Source source) {
		return (source instanceof Source.Label || source instanceof Source.Hop) ? "\nWHERE " : "\nWITH * WHERE ";
	}

	private static String carried(Source source, String node, String edge) {
		return switch (source) {
			case Source.Hop hop -> node + ", " + edge;
			case Source.Gathered gathered -> carried(gathered.of(), node, edge);
			default -> node;
		};
	}

	private static boolean isSearch(Source source) {
		return (source instanceof Source.Gathered gathered) ? isSearch(gathered.of()) : source instanceof Source.Search;
	}

	private static String tie(SortKey key, String edge, String node) {
		if (!edge.isEmpty()) {
			return edge + ".id";
		}
		return key.unique() ? "" : node + ".id";
	}

	/** Writes the clauses that compute a key which isn't stored. */
	private String computed(Source source, SortKey key, String node, String name, String carried) {
		String edge = this.variables.next("r");
		String other = this.variables.next("n");
		return switch (key) {
			case SortKey.OnNeighbour neighbour ->
				"\nOPTIONAL MATCH " + Patterns.hop(node, neighbour.hop(), edge, other, this.parameters) + "\nWITH "
						+ carried + ", coalesce(" + other + "." + neighbour.property() + ", '" + neighbour.missing()
						+ "') AS " + name;
			case SortKey.Count count -> "\nWITH " + carried + ", COUNT { MATCH "
					+ Patterns.hop(node, count.hop(), edge, other, this.parameters) + " } AS " + name;
			case SortKey.Relevance relevance -> "\nWITH " + carried + ", -"
					+ (isSearch(source) ? hit(node) + ".score" : "head([hit IN %s WHERE hit.node = %s | hit.score])"
						.formatted(this.searches.scores(relevance.text()), node))
					+ " AS " + name;
			default -> throw new IllegalStateException("Stored: " + key);
		};
	}

}
