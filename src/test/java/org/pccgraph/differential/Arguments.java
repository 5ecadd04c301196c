package org.pccgraph.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import graphql.language.FieldDefinition;
import graphql.language.InputValueDefinition;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLTypeUtil;
import org.pccgraph.differential.InputGenerator.Place;
import org.pccgraph.differential.OperationGenerator.Scope;

/**
 * Writes the arguments of a field.
 *
 * @param chance the source of chance
 * @param model what the SDL says of them
 * @param draft the operation being written
 * @param inputs makes their values
 */
record Arguments(Chance chance, ReferenceModel model, Draft draft, InputGenerator inputs) {

	private static final int DEFAULT_SIZE = 20;

	private static final List<String> OF_PAGES = List.of("first", "last", "after", "before");

	/**
	 * Writes them.
	 * @param parent the type that has the field
	 * @param field the field
	 * @param scope where it stands
	 * @return the text, and what it means for the selection
	 */
	Written of(GraphQLNamedOutputType parent, GraphQLFieldDefinition field, Scope scope) {
		List<String> parts = new ArrayList<>();
		boolean byEdge = field.getArgument("orderByEdge") != null && this.chance.percent(40);
		boolean searched = field.getArgument("orderBy") != null && this.chance.percent(5);
		if (searched) {
			GraphQLArgument where = field.getArgument("where");
			parts.add("where: {matches: " + this.inputs.search(place(parent, field, where))
					+ "}, orderBy: {relevance: true" + (this.chance.percent(50) ? ", direction: DESC" : "") + "}");
		}
		for (GraphQLArgument argument : field.getArguments()) {
			if (argument.getName().equals(byEdge ? "orderBy" : "orderByEdge")
					|| (searched && List.of("where", "orderBy", "orderByEdge").contains(argument.getName()))) {
				continue;
			}
			boolean required = GraphQLTypeUtil.isNonNull(argument.getType()) && !argument.hasSetDefaultValue();
			if (!OF_PAGES.contains(argument.getName())
					&& (required || this.chance.percent(argument.getName().equals("asOf") ? 12 : 40))) {
				parts.add(argument.getName() + ": "
						+ this.inputs.argument(argument.getType(), place(parent, field, argument)));
			}
		}
		boolean list = GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(field.getType()));
		if (field.getArgument("first") == null) {
			return new Written(text(parts), (list && !field.getName().equals("edges")) ? 3 : 1, "");
		}
		int size = size(field, scope, parts);
		String key = (field.getArgument("after") != null) ? cursors(scope, parts) : "";
		return new Written(text(parts), size, key);
	}

	private static String text(List<String> parts) {
		return parts.isEmpty() ? "" : "(" + String.join(", ", parts) + ")";
	}

	private int size(GraphQLFieldDefinition field, Scope scope, List<String> parts) {
		boolean paged = field.getArgument("last") != null;
		if (scope.room() >= DEFAULT_SIZE && this.chance.percent(35)) {
			if (paged && this.chance.percent(10)) {
				parts.add(this.chance.percent(50) ? "first: null" : "last: null");
			}
			return DEFAULT_SIZE;
		}
		int size = this.chance.below(Math.min(scope.room(), this.chance.percent(10) ? 100 : 6) + 1);
		GraphQLArgument argument = field.getArgument((!paged || this.chance.percent(60)) ? "first" : "last");
		parts.add(argument.getName() + ": "
				+ (this.chance.percent(20) ? this.draft.variable(paged ? "Int" : "Int!", size, true) : size));
		return size;
	}

	/** Sometimes a page goes on from a cursor of the same list, or ends before one. */
	private String cursors(Scope scope, List<String> parts) {
		if (!this.chance.percent(15)) {
			return "";
		}
		String key = this.draft.name("k");
		List<String> path = Stream.concat(scope.path().stream(), Stream.of("edges", "*", key)).toList();
		int which = this.chance.below(7);
		if (which != 1 && which != 2) {
			parts.add("after: " + this.draft.cursor(this.chance.value(20), path));
		}
		if (which < 3) {
			parts.add("before: " + this.draft.cursor(this.chance.value(20), path));
		}
		return key;
	}

	private Place place(GraphQLNamedOutputType parent, GraphQLFieldDefinition field, GraphQLArgument argument) {
		Optional<InputValueDefinition> definition = this.model.field(parent.getName(), field.getName())
			.stream()
			.map(FieldDefinition::getInputValueDefinitions)
			.flatMap(List::stream)
			.filter((one) -> one.getName().equals(argument.getName()))
			.findFirst();
		String type = definition.filter((one) -> one.hasDirective("mustExist"))
			.map(ReferenceQuestions::mustBe)
			.orElse("Entity");
		if (argument.getName().equals("asOf")) {
			return new Place("Initiative", "start");
		}
		boolean id = GraphQLTypeUtil.simplePrint(GraphQLTypeUtil.unwrapAll(argument.getType())).equals("ID");
		return new Place(type, id ? "id" : "name");
	}

	/**
	 * The arguments of a field.
	 *
	 * @param text their text, brackets included; empty where there are none
	 * @param size how many items the field may have
	 * @param cursorKey the response key under which its edges must give their cursors;
	 * empty where no argument needs one
	 */
	record Written(String text, int size, String cursorKey) {
	}

}
