package org.pccgraph.graph;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import graphql.language.Directive;
import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.schema.idl.TypeDefinitionRegistry;

/**
 * Reads the words for the types of relationship, and sees to it that all of them have
 * some, once, and nothing else has.
 */
final class PhraseReader {

	/** The enum of the types of relationship. */
	static final String ENUM = "RelationshipType";

	private PhraseReader() {
	}

	/**
	 * Reads the phrases.
	 * @param sdl the definitions
	 * @param relationships every relationship of the model
	 * @param problems takes what is missing or too much
	 * @return the phrases by the relationship's type; empty where the SDL has no such
	 * enum
	 */
	static Map<String, Phrase> read(TypeDefinitionRegistry sdl, Collection<Relationship> relationships,
			Problems problems) {
		Map<String, Phrase> phrases = new TreeMap<>();
		if (!(sdl.getTypeOrNull(ENUM) instanceof EnumTypeDefinition words)) {
			return phrases;
		}
		Set<String> types = relationships.stream().map(Relationship::type).collect(Collectors.toSet());
		for (EnumValueDefinition value : words.getEnumValueDefinitions()) {
			if (!types.contains(value.getName())) {
				problems.add(value, "%s.%s: no field follows such a relationship", ENUM, value.getName());
			}
			if (!value.hasDirective("phrase")) {
				problems.add(value, "%s.%s: has no @phrase", ENUM, value.getName());
				continue;
			}
			Directive phrase = DirectiveArguments.of(value, "phrase");
			phrases.put(value.getName(),
					new Phrase(DirectiveArguments.text(phrase, "out", ""), DirectiveArguments.text(phrase, "in", "")));
		}
		types.stream()
			.filter((type) -> words.getEnumValueDefinitions()
				.stream()
				.noneMatch((value) -> value.getName().equals(type)))
			.sorted()
			.forEach((type) -> problems.add(words, "%s: lacks %s, which a field follows", ENUM, type));
		return phrases;
	}

}
