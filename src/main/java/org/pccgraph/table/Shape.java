package org.pccgraph.table;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import graphql.GraphQLContext;

/**
 * A field that an operation selects, fragments and aliases resolved: the form of its
 * answer, whatever the answer is.
 *
 * @param key its response key
 * @param list whether it has a list of values
 * @param kind what it is to a table
 * @param children what is selected of its value; empty for scalars
 */
public record Shape(String key, boolean list, Kind kind, List<Shape> children) {

	/** What a field is to a table. */
	public enum Kind {

		/** A field like others. */
		PLAIN,
		/** The edges or the node of a connection: names of columns leave it out. */
		WRAPPER,
		/** The sections that state something: they never make rows of their own. */
		CITATION

	}

	/**
	 * Notes the root fields of the operation that is being answered.
	 * @param context the operation's context
	 * @param fields tells them when they are asked for
	 */
	public static void keep(GraphQLContext context, Supplier<List<Shape>> fields) {
		context.put(Shape.class, fields);
	}

	/**
	 * The root fields of an operation.
	 * @param context the operation's context
	 * @return the fields; none where it was never run
	 */
	public static List<Shape> of(GraphQLContext context) {
		Supplier<List<Shape>> fields = context.get(Shape.class);
		return (fields != null) ? fields.get() : List.of();
	}

	/**
	 * The same without a field in it.
	 * @param child the field's response key
	 * @return the shape
	 */
	public Shape without(String child) {
		return new Shape(this.key, this.list, this.kind,
				this.children.stream().filter((field) -> !field.key().equals(child)).toList());
	}

	/**
	 * Whether its values are objects in a list that can each have a row.
	 * @return false for scalars, single objects and citations
	 */
	boolean repeats() {
		return this.list && this.kind != Kind.CITATION && !this.children.isEmpty();
	}

	/**
	 * The lists right below, also through single objects. Of a connection its edges
	 * alone: what stands beside them is about the same list.
	 * @return the ways to them, this field left out
	 */
	List<List<Shape>> lists() {
		List<List<Shape>> found = this.children.stream().flatMap((child) -> child.listsFrom().stream()).toList();
		List<List<Shape>> edges = found.stream()
			.filter((way) -> way.size() == 1 && way.getFirst().kind == Kind.WRAPPER)
			.toList();
		return edges.isEmpty() ? found : edges.subList(0, 1);
	}

	private List<List<Shape>> listsFrom() {
		if (this.list) {
			return repeats() ? List.of(List.of(this)) : List.of();
		}
		return lists().stream().map((way) -> joined(List.of(this), way)).toList();
	}

	static List<Shape> joined(List<Shape> way, List<Shape> further) {
		return Stream.concat(way.stream(), further.stream()).toList();
	}

}
