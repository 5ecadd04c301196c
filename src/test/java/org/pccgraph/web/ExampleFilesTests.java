package org.pccgraph.web;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import graphql.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pccgraph.graph.GraphModel;
import org.pccgraph.graph.SchemaFiles;
import org.pccgraph.schema.PublishedSchema;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class ExampleFilesTests {

	private static final TypeDefinitionRegistry SDL = SchemaFiles.read();

	private static final GraphQLSchema SCHEMA = UnExecutableSchemaGenerator
		.makeUnExecutableSchema(PublishedSchema.of(SDL, GraphModel.read(SDL)));

	@Test
	void keepTheOrderOfTheQuestions() {
		assertThat(ExampleFiles.read()).extracting(Example::slug)
			.containsExactly("recurring-approaches", "partners-of-a-body", "shared-partners", "how-two-are-connected",
					"women-diverted-from-court", "staffordshire-then-and-later", "gaps", "how-results-are-known",
					"deliverers-and-their-areas", "money-by-funder", "commissioners-then-and-since",
					"prisons-and-who-works-inside", "scheme-page", "table-of-schemes", "type-ahead-search",
					"neighbourhood", "brokers-between-regions", "clusters-and-what-they-share", "compare-areas",
					"introductions", "partnerships-with-sources", "what-changed");
	}

	@ParameterizedTest
	@MethodSource("examples")
	void areOneOperationThatFitsTheSchemaAndItsVariables(Example example) {
		Document document = Parser.parse(example.query());
		assertThat(new Validator().validateDocument(SCHEMA, document, Locale.ENGLISH)).isEmpty();
		assertThat(document.getDefinitionsOfType(OperationDefinition.class)).singleElement()
			.satisfies((operation) -> assertThat(operation.getVariableDefinitions()).extracting("name")
				.containsAll(variables(example).keySet()));
	}

	@Test
	void readTitleAndQuestionFromTheFirstComments() {
		Example example = Example.of("07-gaps.graphql", """
				# Title
				# First line of the question,
				# second line?
				#
				# A note.
				query Gaps { dataset { version } }
				""", "");
		assertThat(example.slug()).isEqualTo("gaps");
		assertThat(example.audience()).isEqualTo(Audience.RESEARCHERS);
		assertThat(example.title()).isEqualTo("Title");
		assertThat(example.question()).isEqualTo("First line of the question, second line?");
	}

	@Test
	void areForThoseWhoAskTheQuestionOfTheirNumber() {
		assertThat(ExampleFiles.read()).filteredOn((example) -> example.audience() == Audience.DEVELOPERS)
			.extracting(Example::slug)
			.contains("scheme-page", "neighbourhood")
			.doesNotContain("prisons-and-who-works-inside", "brokers-between-regions");
		assertThat(ExampleFiles.read()).extracting(Example::audience).isSorted();
	}

	@Test
	void refuseAFileWithoutANumber() {
		assertThatIllegalStateException()
			.isThrownBy(() -> Example.of("gaps.graphql", "# Title\n# Question?\n{ x }", ""))
			.withMessageContaining("gaps.graphql");
	}

	@Test
	void refuseAFileWithoutAQuestion() {
		assertThatIllegalStateException().isThrownBy(() -> Example.of("07-gaps.graphql", "# Title\n{ x }", ""))
			.withMessageContaining("07-gaps.graphql");
	}

	static Stream<Example> examples() {
		return ExampleFiles.read().stream();
	}

	private static Map<String, Object> variables(Example example) {
		return example.variables().isEmpty() ? Map.of()
				: new JsonMapper().readValue(example.variables(), new TypeReference<>() {
				});
	}

}
