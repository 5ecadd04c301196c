package org.pccgraph.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.pccgraph.graph.GraphModel;
import org.pccgraph.graph.SchemaFiles;
import org.pccgraph.query.Limits;
import org.pccgraph.query.QueryCompiler;
import org.pccgraph.query.Statement;
import org.pccgraph.schema.PublishedSchema;
import org.pccgraph.seed.SyntheticGraph;
import org.pccgraph.store.GraphDatabase;
import org.pccgraph.test.StoreTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the measured queries ask of the store is committed; {@code -Dgolden.update=true}
 * rewrites it. The synthetic graph that they are asked of is the same each time.
 */
@StoreTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HeadlineHitsIT {

	private static final Path BUDGET = Path.of("src/test/resources/bench/hits.txt");

	private static final int SCHEMES = 300;

	/** How far the hits may be from the committed ones, either way. */
	private static final double BAND = 0.1;

	private static final GraphModel MODEL = GraphModel.read(SchemaFiles.read());

	@Autowired
	private GraphDatabase database;

	@Autowired
	private Driver driver;

	@BeforeAll
	void load() {
		empty();
		new SyntheticGraph(MODEL, SCHEMES, 1).load(this.database);
		// Plans follow the indexes' samples, which are taken in the background.
		try (Session session = this.driver.session()) {
			session.run("CALL db.awaitIndexes(120)").consume();
			session.run("CALL db.prepareForReplanning(120)").consume();
		}
	}

	@AfterAll
	void empty() {
		this.database.write((transaction) -> transaction.run("MATCH (n) DETACH DELETE n").consume());
	}

	@Test
	void theMeasuredQueriesStayInTheirBudget() throws IOException {
		Map<String, List<Long>> hits = hits();
		if (Boolean.getBoolean("golden.update")) {
			Files.writeString(BUDGET, print(hits));
		}
		Map<String, List<Long>> budget = read();
		assertThat(hits.keySet()).isEqualTo(budget.keySet());
		hits.forEach((name, counted) -> {
			for (int i = 0; i < counted.size(); i++) {
				long committed = budget.get(name).get(i);
				assertThat(counted.get(i))
					.as("%s, %s: hits against the committed %d", name, (i == 0) ? "ours" : "by hand", committed)
					.isBetween(Math.round(committed * (1 - BAND)), Math.round(committed * (1 + BAND)));
			}
			assertThat(counted.getLast()).as("A baseline that needs more hits than ours is none: " + name)
				.isLessThanOrEqualTo(counted.getFirst());
		});
	}

	private Map<String, List<Long>> hits() {
		Map<String, Object> variables = Headline.variables(this.driver);
		DatabaseHits hits = new DatabaseHits(this.driver);
		TypeDefinitionRegistry sdl = SchemaFiles.read();
		GraphQLSchema schema = UnExecutableSchemaGenerator.makeUnExecutableSchema(PublishedSchema.of(sdl, MODEL));
		Compiled compiled = new Compiled(schema, new QueryCompiler(MODEL, Limits.DEFAULT));
		return Headline.all().stream().collect(Collectors.toMap(Headline::name, (headline) -> {
			Statement ours = compiled.translate(compiled.parse(headline.operation()), variables).getFirst().statement();
			return List.of(hits.of(ours.cypher(), ours.parameters()), hits.of(headline.baseline(), variables));
		}, (one, two) -> one, TreeMap::new));
	}

	private static String print(Map<String, List<Long>> hits) {
		return hits.entrySet()
			.stream()
			.map((entry) -> "%s %d %d\n".formatted(entry.getKey(), entry.getValue().getFirst(),
					entry.getValue().getLast()))
			.collect(Collectors.joining("", "# database hits: query, ours, by hand\n", ""));
	}

	private static Map<String, List<Long>> read() throws IOException {
		Map<String, List<Long>> budget = new TreeMap<>();
		for (String line : Files.readAllLines(BUDGET)) {
			String[] parts = line.split(" ");
			if (!line.startsWith("#")) {
				budget.put(parts[0], List.of(Long.valueOf(parts[1]), Long.valueOf(parts[2])));
			}
		}
		return budget;
	}

}
