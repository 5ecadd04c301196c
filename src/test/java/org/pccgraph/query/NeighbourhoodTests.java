package org.pccgraph.query;

import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.schema.idl.TypeDefinitionRegistry;
import org.junit.jupiter.api.Test;
import org.pccgraph.graph.GraphModel;
import org.pccgraph.graph.SchemaFiles;

import static org.assertj.core.api.Assertions.assertThat;

class NeighbourhoodTests {

	/** The statement names all others, since to leave one out is slow. */
	@Test
	void everyTypeOfRelationshipIsFollowedFromWhereItStarts() {
		TypeDefinitionRegistry sdl = SchemaFiles.read();
		String between = Objects
			.requireNonNull(Questions.read(GraphModel.read(sdl)).text("neighbourhood").helpers().get("between"));
		List<String> named = Pattern.compile("-\\[r:([A-Z_|\\s]+)]")
			.matcher(between)
			.results()
			.map((MatchResult found) -> found.group(1))
			.flatMap((types) -> Pattern.compile("[|\\s]+").splitAsStream(types))
			.toList();
		assertThat(named).containsExactlyInAnyOrderElementsOf(sdl.getType("RelationshipType", EnumTypeDefinition.class)
			.orElseThrow()
			.getEnumValueDefinitions()
			.stream()
			.map(EnumValueDefinition::getName)
			.toList());
	}

}
