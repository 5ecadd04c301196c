package org.pccgraph.differential;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.AstPrinter;
import graphql.language.AstTransformer;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Node;
import graphql.language.NodeVisitorStub;
import graphql.language.ObjectField;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.Value;
import graphql.language.VariableDefinition;
import graphql.parser.Parser;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import graphql.util.TreeTransformerUtil;

/**
 * Makes a failing case smaller: takes out one part after another as long as what is left
 * is valid and fails still.
 *
 * @param valid whether a document is valid
 * @param fails whether a case fails in the same way
 */
record Shrinker(Predicate<String> valid, Predicate<Case> fails) {

	Case shrink(Case failing) {
		Case smallest = failing;
		Optional<Case> smaller = step(smallest);
		while (smaller.isPresent()) {
			smallest = smaller.get();
			smaller = step(smallest);
		}
		return smallest;
	}

	private Optional<Case> step(Case current) {
		Document document = new Parser().parseDocument(current.document());
		for (int change = 0;; change++) {
			Change one = new Change(change);
			Node<?> changed = new AstTransformer().transform(document, one);
			if (!one.made()) {
				break;
			}
			String text = Unused.removed(print(changed));
			if (this.valid.test(text) && this.fails.test(current.with(text))) {
				return Optional.of(current.with(text));
			}
		}
		return smallerVariables(current.variables()).stream()
			.map(current::withVariables)
			.filter(this.fails)
			.findFirst();
	}

	private static String print(Node<?> document) {
		try {
			return AstPrinter.printAst(document);
		}
		catch (RuntimeException ex) {
			// What is left can't even be printed.
			return "";
		}
	}

	private static List<Map<String, Object>> smallerVariables(Map<String, Object> variables) {
		List<Map<String, Object>> all = new ArrayList<>();
		variables.forEach((name, value) -> smaller(value).forEach((less) -> {
			Map<String, Object> copy = new LinkedHashMap<>(variables);
			copy.put(name, less);
			all.add(copy);
		}));
		return all;
	}

	private static List<Object> smaller(Object value) {
		List<Object> all = new ArrayList<>();
		if (value instanceof Map<?, ?> fields) {
			fields.forEach((name, field) -> {
				Map<Object, Object> without = new LinkedHashMap<>(fields);
				without.remove(name);
				all.add(without);
				smaller(field).forEach((less) -> {
					Map<Object, Object> copy = new LinkedHashMap<>(fields);
					copy.put(name, less);
					all.add(copy);
				});
			});
		}
		if (value instanceof List<?> items) {
			for (int i = 0; i < items.size(); i++) {
				List<Object> without = new ArrayList<>(items);
				without.remove(i);
				all.add(without);
				int place = i;
				smaller(items.get(i)).forEach((less) -> {
					List<Object> copy = new ArrayList<>(items);
					copy.set(place, less);
					all.add(copy);
				});
			}
		}
		return all;
	}

	/** Takes out, or unwraps, the part at a place; larger parts come before theirs. */
	private static final class Change extends NodeVisitorStub {

		private int left;

		private boolean made;

		Change(int place) {
			this.left = place;
		}

		boolean made() {
			return this.made;
		}

		@Override
		protected TraversalControl visitNode(Node node, TraverserContext<Node> context) {
			boolean part = node instanceof Field || node instanceof InlineFragment || node instanceof FragmentSpread
					|| node instanceof Argument || node instanceof ObjectField || node instanceof Directive
					|| node instanceof VariableDefinition || node instanceof FragmentDefinition
					|| (node instanceof Value && context.getParentNode() instanceof ArrayValue);
			if (part && isIt()) {
				return TreeTransformerUtil.deleteNode(context);
			}
			return TraversalControl.CONTINUE;
		}

		@Override
		public TraversalControl visitSelectionSet(SelectionSet node, TraverserContext<Node> context) {
			SelectionSet merged = Merged.of(node);
			if (merged.getSelections().size() < node.getSelections().size() && isIt()) {
				return TreeTransformerUtil.changeNode(context, merged);
			}
			if (node.getSelections().stream().anyMatch(InlineFragment.class::isInstance) && isIt()) {
				List<Selection<?>> flat = new ArrayList<>();
				for (Selection<?> selection : node.getSelections()) {
					if (selection instanceof InlineFragment fragment) {
						fragment.getSelectionSet().getSelections().forEach(flat::add);
					}
					else {
						flat.add(selection);
					}
				}
				return TreeTransformerUtil.changeNode(context, new SelectionSet(flat));
			}
			return TraversalControl.CONTINUE;
		}

		private boolean isIt() {
			boolean it = !this.made && this.left == 0;
			this.made |= it;
			this.left--;
			return it;
		}

	}

}
