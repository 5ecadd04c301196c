package org.pccgraph.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/**
 * A query that is measured: as an operation of ours, and as Cypher written by hand that
 * returns the same JSON in its column {@code data}.
 *
 * @param name its name
 * @param operation the GraphQL document
 * @param baseline the Cypher
 */
record Headline(String name, String operation, String baseline) {

	private static final Path FOLDER = Path.of("src/test/resources/bench");

	private static final List<String> NAMES = List.of("scheme-page", "schemes-page", "partners", "recurring", "region",
			"search", "schemes-page-totals", "partners-totals", "region-totals");

	static List<Headline> all() {
		return NAMES.stream()
			.map((name) -> new Headline(name, read(name + ".graphql"), "CYPHER 25\n" + read(name + ".cypher")))
			.toList();
	}

	static Headline named(String name) {
		return all().stream().filter((headline) -> headline.name().equals(name)).findFirst().orElseThrow();
	}

	/**
	 * What the operations ask about in the graph that a database holds.
	 * @param driver connected to the database
	 * @return the variables, for the operations and for the baselines
	 */
	static Map<String, Object> variables(Driver driver) {
		try (Session session = driver.session()) {
			return Objects.requireNonNull(session.executeRead((
					transaction) -> transaction.run("CYPHER 25\n" + read("variables.cypher")).single().get(0).asMap()));
		}
	}

	private static String read(String file) {
		try {
			return Files.readString(FOLDER.resolve(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
