package org.pccgraph.differential;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.language.AstPrinter;
import graphql.language.Field;
import graphql.language.Selection;
import graphql.language.SelectionSet;

/** Writes once what a selection set asks twice. */
final class Merged {

	private Merged() {
	}

	static SelectionSet of(SelectionSet set) {
		Map<String, Selection<?>> merged = new LinkedHashMap<>();
		for (Selection<?> selection : set.getSelections()) {
			if (selection instanceof Field field && field.getSelectionSet() != null) {
				String head = AstPrinter.printAst(field.transform((builder) -> builder.selectionSet(null)));
				merged.merge(head, field, (one, two) -> both((Field) one, (Field) two));
			}
			else {
				merged.put(AstPrinter.printAst(selection), selection);
			}
		}
		return new SelectionSet(new ArrayList<>(merged.values()));
	}

	private static Field both(Field one, Field two) {
		List<Selection<?>> selections = new ArrayList<>();
		one.getSelectionSet().getSelections().forEach(selections::add);
		two.getSelectionSet().getSelections().forEach(selections::add);
		return one.transform((builder) -> builder.selectionSet(new SelectionSet(selections)));
	}

}
