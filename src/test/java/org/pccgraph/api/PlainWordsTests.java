package org.pccgraph.api;

import java.util.List;
import java.util.Locale;

import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.validation.ValidationError;
import graphql.validation.Validator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pccgraph.graph.GraphModel;
import org.pccgraph.graph.SchemaFiles;

import static org.assertj.core.api.Assertions.assertThat;

class PlainWordsTests {

	private static final TypeDefinitionRegistry SDL = SchemaFiles.read();

	private static final GraphQLSchema SCHEMA = ExecutableSchema.build(SDL, GraphModel.read(SDL));

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					{ schemes(asOf: "last year") { totalCount } }                    | Argument `asOf`: 'last year' is no EDTF date
					{ schemes(asOf: 3) { totalCount } }                              | Argument `asOf`: An EDTF date is a string
					{ schemes(first: "x") { totalCount } }                           | Argument `first` with value "x" is not a valid Int
					{ schemes(where: { status: { in: [DONE, 3] } }) { totalCount } } | DONE
					{ schemes(where: { nme: { eq: "a } b" } }) { totalCount } }      | {nme: {eq: "a } b"}}
					{ scheme { id } }                                                | Field 'scheme' in type 'Query' is undefined
					{ schemes { edges } }                                            | Subselection required
					query($x: Int) { schemes(first: $x, where: { and: null, name: $x }) { totalCount } } | Variable 'x' of type 'Int'
					""")
	void clientsAreToldInTheirOwnWords(String query, String says) {
		List<ValidationError> errors = new Validator().validateDocument(SCHEMA, Parser.parse(query), Locale.ENGLISH);
		assertThat(errors).isNotEmpty()
			.extracting((error) -> PlainWords.of(error.getMessage()))
			.allSatisfy((told) -> assertThat(told).doesNotContain("Validation error", "Value{", "@[", "AST"))
			.anySatisfy((told) -> assertThat(told).contains(says));
	}

}
