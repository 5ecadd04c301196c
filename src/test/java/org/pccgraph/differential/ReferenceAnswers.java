package org.pccgraph.differential;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import graphql.GraphqlErrorBuilder;
import graphql.execution.DataFetcherResult;
import graphql.language.FieldDefinition;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;
import org.pccgraph.differential.ReferenceAggregates.Amount;
import org.pccgraph.differential.ReferenceGraph.Edge;
import org.pccgraph.differential.ReferenceGraph.Item;
import org.pccgraph.differential.ReferenceGraph.Node;
import org.pccgraph.differential.ReferenceModel.Hop;
import org.pccgraph.graph.Edtf;

/**
 * Resolves one field at a time: a value, the other ends of a relationship, a page.
 *
 * @param model the model
 * @param graph the graph
 * @param questions the rows of the questions
 * @param searches what full-text searches find
 * @param cursors the cursors given out
 */
record ReferenceAnswers(ReferenceModel model, ReferenceGraph graph, ReferenceQuestions questions,
		ReferenceSearches searches, ReferenceCursors cursors) implements DataFetcher<@Nullable Object> {

	private static final Set<String> KNOWN = Set.of("where", "orderBy", "orderByEdge", "asOf", "first", "last", "after",
			"before");

	@Override
	public @Nullable Object get(DataFetchingEnvironment environment) {
		String field = environment.getField().getName();
		return switch (environment.getSource()) {
			case null -> root(environment, this.model.field("Query", field).orElseThrow());
			case Node node -> ofNode(environment, node);
			case ReferencePage<?> page -> ofPage(environment, page);
			case Item item -> ofEdge(environment, item);
			case ReferenceRow row ->
				environment.getParentType() instanceof GraphQLNamedType type && type.getName().equals(row.type())
						? column(environment, row) : ofRowEdge(field, row);
			case Citation citation -> field.equals("section") ? citation.section()
					: this.graph.neighbours(citation.section(), "PART_OF", true).getFirst().node();
			case Object amount -> new ReferenceAggregates(this.model).field(amount, field);
		};
	}

	private @Nullable Object root(DataFetchingEnvironment environment, FieldDefinition field) {
		Map<String, Object> arguments = environment.getArguments();
		String type = ReferenceModel.name(field.getType());
		if (field.hasDirective("nodes")) {
			return page(environment, type, null,
					this.graph.nodes(type).stream().map((node) -> new Item(node, null)).toList());
		}
		if (field.hasDirective("byId")) {
			return inTime(environment,
					this.graph.node(String.valueOf(arguments.get("id")))
						.filter((node) -> this.model.labels(type).contains(node.type()))
						.orElse(null));
		}
		Optional<String> outOfBounds = this.questions.outOfBounds(field, arguments);
		if (outOfBounds.isPresent()) {
			return refusal(environment, Answers.BAD_ARGUMENT, outOfBounds.get() + " is out of bounds");
		}
		Optional<String> missing = this.questions.missing(field, arguments);
		if (missing.isPresent()) {
			return refusal(environment, "NOT_FOUND", "Nobody has the id " + missing.get());
		}
		List<ReferenceRow> rows = this.questions.rows(field, arguments);
		return inTime(environment,
				ReferenceModel.isList(field.getType()) ? ReferencePage.of(rows,
						Comparator.comparing((row) -> String.valueOf(row.columns().get("sortKey"))), arguments,
						this.cursors) : rows.getFirst());
	}

	private static Object refusal(DataFetchingEnvironment environment, String code, String message) {
		return DataFetcherResult.newResult()
			.error(GraphqlErrorBuilder.newError(environment).message(message).extensions(Map.of("code", code)).build())
			.build();
	}

	private DataFetcherResult<ReferencePage<Item>> page(DataFetchingEnvironment environment, String type,
			@Nullable String properties, List<Item> items) {
		Map<String, Object> arguments = environment.getArguments();
		environment.getFieldDefinition().getArguments().forEach((argument) -> {
			if (!KNOWN.contains(argument.getName())) {
				throw new ReferenceGap("argument `%s` of a list".formatted(argument.getName()));
			}
		});
		ReferenceHops hops = hops(environment);
		ReferenceConditions conditions = new ReferenceConditions(this.model, hops, this.searches);
		List<Item> matching = items.stream()
			.filter((item) -> item.edge() != null || hops.held(item.node()))
			.filter((item) -> conditions.holds(type, arguments.get("where"), item.node()))
			.toList();
		Comparator<Item> order = new ReferenceOrder(this.model, hops, this.searches).of(type, properties, arguments);
		return inTime(environment, ReferencePage.of(matching, order, arguments, this.cursors));
	}

	/** What is below sees the same date, unless it has its own. */
	private static <T> DataFetcherResult<T> inTime(DataFetchingEnvironment environment, T data) {
		return DataFetcherResult.<T>newResult().data(data).localContext(asOf(environment)).build();
	}

	private static @Nullable Edtf asOf(DataFetchingEnvironment environment) {
		Object asOf = environment.getArgument("asOf");
		return (asOf != null) ? Edtf.parse(asOf.toString()) : environment.getLocalContext();
	}

	private ReferenceHops hops(DataFetchingEnvironment environment) {
		return new ReferenceHops(this.model, this.graph, asOf(environment));
	}

	private @Nullable Object ofNode(DataFetchingEnvironment environment, Node node) {
		String name = environment.getField().getName();
		FieldDefinition field = this.model.field(node.type(), name)
			.orElseThrow(() -> new ReferenceGap("field `%s` of `%s`".formatted(name, node.type())));
		Hop hop = this.model.hop(field).orElse(null);
		if (hop == null) {
			return node.get(name);
		}
		List<Item> items = hops(environment).items(hop, node);
		if (hop.toMany()) {
			return page(environment, hop.target(), hop.properties(), items);
		}
		return items.stream().map(Item::node).findFirst().orElse(null);
	}

	private @Nullable Object ofPage(DataFetchingEnvironment environment, ReferencePage<?> page) {
		return switch (environment.getField().getName()) {
			case "edges" -> page.items();
			case "pageInfo" -> page;
			case "totalCount" -> page.all().size();
			case "aggregate" -> new Amount(nodeType(environment, "Aggregate"), nodes(page), hops(environment));
			case "groups" -> new ReferenceAggregates(this.model).groups(nodeType(environment, "Groups"), nodes(page),
					hops(environment), environment.getArguments());
			case "hasNextPage" -> {
				Disputed.note(environment, page.elsewhere());
				yield page.hasNext();
			}
			case "hasPreviousPage" -> {
				Disputed.note(environment, page.elsewhere());
				yield page.hasPrevious();
			}
			case "startCursor" -> page.items().isEmpty() ? null : this.cursors.of(page.items().getFirst());
			case "endCursor" -> page.items().isEmpty() ? null : this.cursors.of(page.items().getLast());
			default -> throw new ReferenceGap("field `%s` of a connection".formatted(environment.getField().getName()));
		};
	}

	private static String nodeType(DataFetchingEnvironment environment, String suffix) {
		String type = ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(environment.getFieldType())).getName();
		return type.substring(0, type.length() - suffix.length());
	}

	private static List<Node> nodes(ReferencePage<?> page) {
		return page.all().stream().map((item) -> ((Item) item).node()).toList();
	}

	private @Nullable Object ofEdge(DataFetchingEnvironment environment, Item item) {
		String field = environment.getField().getName();
		Edge edge = item.edge();
		return switch (field) {
			case "node" -> item.node();
			case "cursor" -> this.cursors.of(item);
			case "held" -> hops(environment).certainty((edge != null) ? edge.properties() : item.node().properties());
			case "citations" -> (edge != null) ? citations(edge.properties().get("citations")) : null;
			default -> (edge != null) ? edge.properties().get(field) : null;
		};
	}

	private Object ofRowEdge(String field, ReferenceRow row) {
		return switch (field) {
			case "node" -> row;
			case "cursor" -> this.cursors.of(row);
			default -> throw new ReferenceGap("field `%s` of an edge".formatted(field));
		};
	}

	private @Nullable Object column(DataFetchingEnvironment environment, ReferenceRow row) {
		Object value = row.columns().get(environment.getField().getName());
		FieldDefinition field = this.model.field(row.type(), environment.getField().getName()).orElseThrow();
		String type = ReferenceModel.name(field.getType());
		if (type.equals("Citation")) {
			return citations(value);
		}
		if (!this.model.labels(type).isEmpty() && value instanceof Collection<?> nodes) {
			return page(environment, type, null, nodes.stream().map((node) -> new Item(node(node), null)).toList());
		}
		return read(type, value);
	}

	private @Nullable Object read(String type, @Nullable Object value) {
		return switch (value) {
			case org.neo4j.driver.types.Node node -> node(node);
			case Map<?, ?> columns -> new ReferenceRow(type, strings(columns));
			case List<?> several -> {
				List<@Nullable Object> items = new ArrayList<>();
				several.forEach((item) -> items.add(read(type, item)));
				yield items;
			}
			case null, default -> value;
		};
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> strings(Map<?, ?> columns) {
		return (Map<String, Object>) columns;
	}

	private Node node(@Nullable Object value) {
		return LiveGraph.node((org.neo4j.driver.types.Node) value);
	}

	private List<Citation> citations(@Nullable Object ids) {
		return (ids instanceof Collection<?> sections)
				? sections.stream().map((id) -> new Citation(this.graph.node(id.toString()).orElseThrow())).toList()
				: List.of();
	}

	/**
	 * Where something is stated.
	 *
	 * @param section the section
	 */
	record Citation(Node section) {
	}

}
