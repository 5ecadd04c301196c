package org.pccgraph.api;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import graphql.execution.ExecutionContext;
import graphql.introspection.Introspection;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out of a valid operation what no object can be: in {@code ... on Funder { ... on
 * ReferralPartner { ... on Entity { name } } }} of a partnership, which isn't a referral
 * partner, nothing is selected. GraphQL's validation looks at two neighbours only and
 * finds nothing wrong with it, and graphql-java's normalisation (25.0) takes "no type is
 * left" for "any type", and answers the name.
 */
final class ReachableFragments {

	private final GraphQLSchema schema;

	private final Map<String, FragmentDefinition> fragments;

	private final Map<Use, String> names = new HashMap<>();

	/**
	 * The fragments of a document.
	 * @param fragments the fragments by name
	 * @param schema the schema
	 */
	ReachableFragments(Map<String, FragmentDefinition> fragments, GraphQLSchema schema) {
		this.schema = schema;
		this.fragments = new LinkedHashMap<>(fragments);
	}

	/**
	 * The context without them.
	 * @param context a valid operation that is to be executed
	 * @return the same where all of it can be reached
	 */
	static ExecutionContext in(ExecutionContext context) {
		OperationDefinition asked = context.getOperationDefinition();
		ReachableFragments fragments = new ReachableFragments(context.getFragmentsByName(), context.getGraphQLSchema());
		OperationDefinition reachable = fragments.reachable(asked);
		return (reachable == asked) ? context : context
			.transform((builder) -> builder.operationDefinition(reachable).fragmentsByName(fragments.fragments()));
	}

	/**
	 * An operation without them.
	 * @param operation a valid operation of the document
	 * @return the same where all of it can be reached
	 */
	OperationDefinition reachable(OperationDefinition operation) {
		SelectionSet selected = operation.getSelectionSet();
		SelectionSet reachable = reachable(selected, Set.of(this.schema.getQueryType()));
		return (reachable == selected) ? operation : operation.transform((builder) -> builder.selectionSet(reachable));
	}

	/**
	 * The fragments, with those that {@link #reachable} narrowed.
	 * @return the fragments by name
	 */
	Map<String, FragmentDefinition> fragments() {
		return Collections.unmodifiableMap(this.fragments);
	}

	private SelectionSet reachable(SelectionSet selected, Set<GraphQLObjectType> possible) {
		List<Selection<?>> kept = new ArrayList<>();
		for (Selection<?> selection : selected.getSelections()) {
			switch (selection) {
				case Field field -> kept.add(reachable(field, possible));
				case InlineFragment fragment -> reachable(fragment, possible).ifPresent(kept::add);
				case FragmentSpread spread -> reachable(spread, possible).ifPresent(kept::add);
				default -> throw new IllegalStateException("No selection: " + selection);
			}
		}
		return isSame(kept, selected) ? selected : selected.transform((builder) -> builder.selections(kept));
	}

	private static boolean isSame(List<Selection<?>> kept, SelectionSet selected) {
		return kept.size() == selected.getSelections().size() && IntStream.range(0, kept.size())
			.allMatch((index) -> kept.get(index) == selected.getSelections().get(index));
	}

	private Field reachable(Field field, Set<GraphQLObjectType> possible) {
		SelectionSet selected = field.getSelectionSet();
		if (selected == null) {
			return field;
		}
		SelectionSet reachable = reachable(selected, typesOf(field, possible));
		return (reachable == selected) ? field : field.transform((builder) -> builder.selectionSet(reachable));
	}

	private Optional<Selection<?>> reachable(InlineFragment fragment, Set<GraphQLObjectType> possible) {
		Set<GraphQLObjectType> left = narrow(possible, fragment.getTypeCondition());
		if (left.isEmpty()) {
			return Optional.empty();
		}
		SelectionSet reachable = reachable(fragment.getSelectionSet(), left);
		return Optional.of((reachable == fragment.getSelectionSet()) ? fragment
				: fragment.transform((builder) -> builder.selectionSet(reachable)));
	}

	private Optional<Selection<?>> reachable(FragmentSpread spread, Set<GraphQLObjectType> possible) {
		FragmentDefinition fragment = Objects.requireNonNull(this.fragments.get(spread.getName()));
		Set<GraphQLObjectType> left = narrow(possible, fragment.getTypeCondition());
		if (left.isEmpty()) {
			return Optional.empty();
		}
		// A fragment is looked at once for the same objects: fragments in fragments make
		// an operation exponentially larger than its document.
		Use use = new Use(fragment.getName(), left);
		String name = this.names.get(use);
		if (name == null) {
			name = name(fragment, reachable(fragment.getSelectionSet(), left));
			this.names.put(use, name);
		}
		String same = name;
		return Optional.of(same.equals(spread.getName()) ? spread : spread.transform((builder) -> builder.name(same)));
	}

	/** A fragment that is used for different objects becomes several. */
	private String name(FragmentDefinition fragment, SelectionSet reachable) {
		if (reachable == fragment.getSelectionSet()) {
			return fragment.getName();
		}
		String name = fragment.getName();
		while (this.fragments.containsKey(name)) {
			name += "_" + this.fragments.size();
		}
		String free = name;
		this.fragments.put(free, fragment.transform((builder) -> builder.name(free).selectionSet(reachable)));
		return free;
	}

	private Set<GraphQLObjectType> typesOf(Field field, Set<GraphQLObjectType> parents) {
		return parents.stream()
			.map((parent) -> Introspection.getFieldDefinition(this.schema, parent, field.getName()))
			.map((definition) -> (GraphQLCompositeType) GraphQLTypeUtil.unwrapAll(definition.getType()))
			.distinct()
			.flatMap((type) -> objects(type).stream())
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private Set<GraphQLObjectType> narrow(Set<GraphQLObjectType> possible, @Nullable TypeName condition) {
		if (condition == null) {
			return possible;
		}
		GraphQLCompositeType type = Objects
			.requireNonNull((GraphQLCompositeType) this.schema.getType(condition.getName()));
		Set<GraphQLObjectType> left = new LinkedHashSet<>(possible);
		left.retainAll(objects(type));
		return left;
	}

	private Set<GraphQLObjectType> objects(GraphQLCompositeType type) {
		return switch (type) {
			case GraphQLObjectType object -> Set.of(object);
			case GraphQLInterfaceType face -> Set.copyOf(this.schema.getImplementations(face));
			case GraphQLUnionType union ->
				union.getTypes().stream().map(GraphQLObjectType.class::cast).collect(Collectors.toSet());
			default -> throw new IllegalStateException("No composite type: " + type);
		};
	}

	/**
	 * A fragment and the objects that it is used for.
	 *
	 * @param fragment its name
	 * @param possible the objects' types
	 */
	private record Use(String fragment, Set<GraphQLObjectType> possible) {

	}

}
