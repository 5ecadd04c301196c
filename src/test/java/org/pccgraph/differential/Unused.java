package org.pccgraph.differential;

import java.util.List;
import java.util.regex.Pattern;

import graphql.language.AstPrinter;
import graphql.language.Definition;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;

/** Takes out of a document the variables and fragments that nothing uses any more. */
final class Unused {

	private Unused() {
	}

	static String removed(String text) {
		try {
			String current = text;
			String next = once(current);
			while (!next.equals(current)) {
				current = next;
				next = once(current);
			}
			return current;
		}
		catch (InvalidSyntaxException ex) {
			return "";
		}
	}

	private static String once(String text) {
		Document document = new Parser().parseDocument(text);
		List<Definition> kept = document.getDefinitions()
			.stream()
			.filter((definition) -> !(definition instanceof FragmentDefinition fragment)
					|| Pattern.compile("\\.\\.\\.\\s*" + fragment.getName() + "\\b").matcher(text).find())
			.map((definition) -> (definition instanceof OperationDefinition operation) ? used(operation, text)
					: definition)
			.toList();
		return AstPrinter.printAst(document.transform((builder) -> builder.definitions(kept)));
	}

	private static Definition used(OperationDefinition operation, String text) {
		List<VariableDefinition> kept = operation.getVariableDefinitions()
			.stream()
			.filter((variable) -> Pattern.compile("\\$" + variable.getName() + "\\b(?!:)").matcher(text).find())
			.toList();
		return operation.transform((builder) -> builder.variableDefinitions(kept));
	}

}
