package org.pccgraph.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/**
 * A question that only a graph answers, asked about many different things: what it takes
 * depends on what it is asked about.
 *
 * @param name its name
 * @param operation the GraphQL document
 * @param variables what it is asked about
 */
record Question(String name, String operation, List<Map<String, Object>> variables) {

	private static final Path FOLDER = Path.of("src/test/resources/bench/questions");

	private static final List<String> NAMES = List.of("neighbourhood", "paths", "recurring-all", "network");

	static List<Question> all(Driver driver) {
		return NAMES.stream().map((name) -> new Question(name, read(name + ".graphql"), about(name, driver))).toList();
	}

	/** Rows of variables, or none where there is nothing to choose. */
	private static List<Map<String, Object>> about(String name, Driver driver) {
		String file = name + ".cypher";
		if (Files.notExists(FOLDER.resolve(file))) {
			return List.of(Map.of());
		}
		try (Session session = driver.session()) {
			return session.executeRead((transaction) -> transaction.run("CYPHER 25\n" + read(file))
				.list((row) -> row.get("variables").asMap()));
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
