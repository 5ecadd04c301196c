package org.pccgraph.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import graphql.execution.RawVariables;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pccgraph.graph.GraphModel;
import org.pccgraph.graph.SchemaFiles;
import org.pccgraph.schema.PublishedSchema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PriceTests {

	private static final TypeDefinitionRegistry SDL = SchemaFiles.read();

	private static final GraphModel MODEL = GraphModel.read(SDL);

	private static final GraphQLSchema SCHEMA = UnExecutableSchemaGenerator
		.makeUnExecutableSchema(PublishedSchema.of(SDL, MODEL));

	private static final GraphStatistics STATISTICS = statistics();

	/** 50 schemes, 120 uses of approaches: 4.8 is twice the average, so 5 each. */
	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					{ schemes { totalCount } }                                                              | 20  | 20
					{ schemes(first: 100) { totalCount } }                                                  | 50  | 100
					{ schemes(first: 0) { totalCount } }                                                    | 1   | 1
					{ schemes(first: 10) { edges { node { approaches { totalCount } } } } }                 | 60  | 210
					{ schemes(first: 10) { edges { node { approaches(first: 2) { totalCount } } } } }       | 30  | 30
					{ schemes(first: 10) { edges { node { needs { totalCount } } } } }                  | 20  | 210
					{ schemes(first: 1) { aggregate { count } } }                          | 6   | 11
					{ schemes(first: 2) { edges { node { approaches(first: 1) { groups(by: { field: NAME }, first: 1) { totalCount } } } } } } | 8 | 26
					{ neighbourhood(id: "x", maxNodes: 30) { nodes { distance } }  }       | 30  | 30
					{ neighbourhood(id: "x") { edges { id } }  }                           | 1000 | 1000
					{ node(id: "x") { name } }                                             | 1   | 1
					{ dataset { version } }                                                                 | 0   | 0
					{ schemes(first: 10, where: { name: { contains: "x" } }) { totalCount } }               | 10  | 10
					{ schemes(first: 10, where: { approaches: { some: { node: { name: { eq: "x" } } } } }) { totalCount } } | 60 | 210
					{ schemes(first: 10, where: { not: { or: [{ approaches: { some: {} } }, { approaches: { some: {} } }] } }) { totalCount } } | 110 | 410
					""")
	void aPriceFollowsFromPageSizesAndFromStatisticsWhereThereAreAny(String query, long known, long unknown) {
		assertThat(price(query, STATISTICS).total()).isEqualTo(known);
		assertThat(price(query, GraphStatistics.NONE).total()).isEqualTo(unknown);
	}

	@Test
	void aTestOnRelatedNodesOfRelatedNodesCostsEachOfThem() {
		String query = """
				{ schemes(first: 10, where: { approaches: { some: { node: { schemes: { some: { node: {
				  approaches: { some: {} } } } } } } } }) { totalCount } }""";
		assertThat(price(query, GraphStatistics.NONE).total()).isEqualTo(10 + 10 * 20 + 10 * 20 * 20 + 10 * 8000);
	}

	@Test
	void theCostliestFieldIsNamedByItsResponsePath() {
		String query = """
				{ all: schemes(first: 100) { edges { x: node { mine: approaches(first: 100) { edges { node {
				  schemes(first: 100) { totalCount } } } } } } } }""";
		assertThatExceptionOfType(QueryException.class).isThrownBy(() -> price(query, GraphStatistics.NONE))
			.satisfies((refused) -> {
				assertThat(refused.code()).isEqualTo(ErrorCode.TOO_COSTLY);
				assertThat(refused.details()).containsEntry("price", 1_010_100L)
					.containsEntry("limit", 250_000L)
					.containsEntry("field", "all.edges.x.mine.edges.node.schemes");
			})
			.withMessageContaining("1,010,100")
			.withMessageContaining("250,000");
		assertThat(price(query, STATISTICS).total()).isLessThan(250_000);
	}

	@Test
	void aPriceHasNoOverflow() {
		String query = "{ schemes(first: 100) { edges { node { "
				+ "approaches(first: 100) { edges { node { schemes(first: 100) { edges { node { ".repeat(8) + "id"
				+ " } } } } } }".repeat(8) + " } } } }";
		assertThatExceptionOfType(QueryException.class)
			.isThrownBy(() -> compile(query, new Limits(20, 100, 500, 30, 250_000), GraphStatistics.NONE))
			.satisfies((refused) -> assertThat(refused.details()).containsEntry("price", 1_000_000_000_000_000L));
	}

	@Test
	void theStatisticsAreWhatTheDatabaseSays() {
		GraphStatistics statistics = GraphStatistics
			.of(Map.of("nodes", List.of(Map.of("count", 80L), Map.of("label", "Scheme", "count", 50L)), "relationships",
					List.of(Map.of("count", 120L), Map.of("relationshipType", "USES_APPROACH", "count", 120L),
							Map.of("relationshipType", "USES_APPROACH", "startLabel", "Scheme", "count", 120L),
							Map.of("relationshipType", "USES_APPROACH", "endLabel", "Approach", "count", 120L))));
		assertThat(statistics.counts())
			.isEqualTo(Map.of("Scheme", 50L, "Scheme OUT USES_APPROACH", 120L, "Approach IN USES_APPROACH", 120L));
	}

	private static Price price(String query, GraphStatistics statistics) {
		return compile(query, Limits.DEFAULT, statistics).price();
	}

	private static CompiledOperation compile(String query, Limits limits, GraphStatistics statistics) {
		ExecutableNormalizedOperation operation = ExecutableNormalizedOperationFactory
			.createExecutableNormalizedOperationWithRawVariables(SCHEMA, Parser.parse(query), null,
					RawVariables.of(Map.of()));
		return new QueryCompiler(MODEL, limits).compile(operation, "version", statistics);
	}

	/** There are schemes, approaches and nothing else. */
	private static GraphStatistics statistics() {
		Map<String, Long> counts = new HashMap<>();
		counts.put("Scheme", 50L);
		counts.put("Scheme OUT USES_APPROACH", 120L);
		counts.put("Approach", 30L);
		counts.put("Approach IN USES_APPROACH", 120L);
		return new GraphStatistics(counts);
	}

}
