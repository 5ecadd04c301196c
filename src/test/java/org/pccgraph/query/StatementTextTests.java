package org.pccgraph.query;

import java.util.List;
import java.util.Map;

import graphql.execution.RawVariables;
import graphql.language.Document;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import org.junit.jupiter.api.Test;
import org.pccgraph.graph.GraphModel;
import org.pccgraph.graph.SchemaFiles;
import org.pccgraph.schema.PublishedSchema;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Operations of one shape have one text, so that the database plans them once: values
 * never become text.
 */
class StatementTextTests {

	private static final TypeDefinitionRegistry SDL = SchemaFiles.read();

	private static final GraphModel MODEL = GraphModel.read(SDL);

	private static final GraphQLSchema SCHEMA = UnExecutableSchemaGenerator
		.makeUnExecutableSchema(PublishedSchema.of(SDL, MODEL));

	@Test
	void variablesDontChangeTheText() {
		String query = """
				query Q($first: Int, $inner: Int, $where: SchemeWhere, $id: ID!, $text: String!, $min: Int!) {
				  schemes(first: $first, where: $where) { totalCount edges { node { name partners(first: $inner) { edges { node { name } } } } } }
				  node(id: $id) { name ... on Scheme { deliveredBy(last: $inner) { edges { node { name } } } } }
				  partnersOf(id: $id, first: $first) { totalCount edges { node { body { name } } } }
				  search(text: $text, first: $first) { edges { node { node { name } } } }
				  recurringApproaches(minRegions: $min) { edges { node { approach { name } } } }
				}""";
		List<Statement> one = statements(query, """
				{"first": 1, "inner": 2, "id": "scheme:x", "text": "a", "min": 2, "where": {"name": {"contains": "a"},
				 "matches": "home", "partners": {"count": {"gt": 1}, "none": {"node": {"name": {"startsWith": "a"}}}},
				 "status": {"in": ["PILOT"]}, "deliveredBy": {"some": {"node": {"id": {"eq": "org:x"}}}}}}""");
		List<Statement> other = statements(query,
				"""
						{"where": {"deliveredBy": {"some": {"node": {"id": {"eq": "org:' OR true"}}}}, "status": {"in":
						 ["ENDED", "PLANNED", "PILOT"]}, "name": {"contains": "` }"}, "partners": {"none": {"node": {"name": {"startsWith": "b"}}},
						 "count": {"gt": 2}}, "matches": "two words"}, "min": 9, "text": "x AND y*", "id": "y",
						 "inner": 100, "first": 77}""");
		assertThat(one).hasSize(5);
		assertThat(one).extracting(Statement::cypher)
			.containsExactlyElementsOf(other.stream().map(Statement::cypher).toList());
		for (int i = 0; i < one.size(); i++) {
			assertThat(one.get(i).parameters()).isNotEqualTo(other.get(i).parameters());
			assertThat(one.get(i).parameters().keySet()).isEqualTo(other.get(i).parameters().keySet());
		}
	}

	@Test
	void theNextPageHasTheTextOfTheOneBefore() {
		String query = "query Q($after: String) { schemes(after: $after) { edges { node { name } } } }";
		String fingerprint = Fingerprint.of("Query.schemes", new Order(new SortKey.OnNode("nameKey"), false), null);
		Cursors cursors = new Cursors("version");
		assertThat(List.of("a", "b"))
			.extracting((key) -> statements(query,
					"{\"after\": \"%s\"}".formatted(cursors.write(fingerprint, new Page.Place(key, ""))))
				.getFirst()
				.cypher())
			.hasSize(2)
			.containsOnly(statements(query,
					"{\"after\": \"%s\"}".formatted(cursors.write(fingerprint, new Page.Place("c", ""))))
				.getFirst()
				.cypher());
	}

	private static List<Statement> statements(String query, String variables) {
		Document document = Parser.parse(query);
		ExecutableNormalizedOperation operation = ExecutableNormalizedOperationFactory
			.createExecutableNormalizedOperationWithRawVariables(SCHEMA, document, null,
					RawVariables.of(new JsonMapper().readValue(variables, new TypeReference<Map<String, Object>>() {
					})));
		return new QueryCompiler(MODEL, Limits.DEFAULT).compile(operation, "version")
			.stream()
			.map(CompiledField::statement)
			.toList();
	}

}
