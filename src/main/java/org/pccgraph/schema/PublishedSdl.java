package org.pccgraph.schema;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaPrinter;

/** The published schema as text. */
public final class PublishedSdl {

	private PublishedSdl() {
	}

	/**
	 * Prints a schema as clients' tools read it: types with their descriptions, without
	 * directives.
	 * @param schema the published schema
	 * @return its SDL
	 */
	public static String print(GraphQLSchema schema) {
		SchemaPrinter.Options options = SchemaPrinter.Options.defaultOptions()
			.includeScalarTypes(true)
			.includeDirectives(false);
		return new SchemaPrinter(options).print(schema);
	}

}
