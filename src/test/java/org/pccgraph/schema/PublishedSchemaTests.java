package org.pccgraph.schema;

import java.util.ArrayList;
import java.util.List;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import org.junit.jupiter.api.Test;
import org.pccgraph.graph.GraphModel;
import org.pccgraph.graph.SchemaFiles;
import org.pccgraph.test.Golden;

import static org.assertj.core.api.Assertions.assertThat;

class PublishedSchemaTests {

	private final TypeDefinitionRegistry sdl = SchemaFiles.read();

	private final GraphModel model = GraphModel.read(this.sdl);

	private final GraphQLSchema schema = UnExecutableSchemaGenerator
		.makeUnExecutableSchema(PublishedSchema.of(this.sdl, this.model));

	@Test
	void everythingPublishedIsDescribed() {
		List<String> bare = new ArrayList<>();
		this.schema.getAllTypesAsList()
			.stream()
			.filter((type) -> !type.getName().startsWith("__"))
			.forEach((type) -> Undescribed.collect(type, bare));
		assertThat(bare).isEmpty();
	}

	@Test
	void itsTypesForTypeScriptAreTheCommittedOnes() {
		Golden.file("graph-schema/published.d.ts").assertMatches(TypeScript.print(this.schema));
	}

	@Test
	void thePublishedSchemaIsTheCommittedOne() {
		Golden.file("graph-schema/published.graphqls").assertMatches(PublishedSdl.print(this.schema));
	}

}
