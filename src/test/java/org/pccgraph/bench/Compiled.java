package org.pccgraph.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import graphql.execution.RawVariables;
import graphql.language.Document;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.validation.Validator;
import org.pccgraph.query.CompiledField;
import org.pccgraph.query.QueryCompiler;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Takes an operation through the steps before the database, one by one.
 *
 * @param schema the schema
 * @param compiler the compiler
 */
record Compiled(GraphQLSchema schema, QueryCompiler compiler) {

	Document parse(String operation) {
		Document document = Parser.parse(operation);
		assertThat(new Validator().validateDocument(this.schema, document, Locale.ENGLISH)).isEmpty();
		return document;
	}

	List<CompiledField> translate(Document document, Map<String, Object> variables) {
		ExecutableNormalizedOperation operation = ExecutableNormalizedOperationFactory
			.createExecutableNormalizedOperationWithRawVariables(this.schema, document, null,
					RawVariables.of(variables));
		return this.compiler.compile(operation, "version");
	}

}
