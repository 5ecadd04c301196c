package org.pccgraph.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;
import org.pccgraph.graph.GraphModel;
import org.pccgraph.graph.SchemaFiles;

/**
 * A small graph drawn by hand in an empty database, and questions asked of it through the
 * compiler.
 */
final class DrawnGraph {

	private static final GraphModel MODEL = GraphModel.read(SchemaFiles.read());

	private final Driver driver;

	DrawnGraph(Driver driver) {
		this.driver = driver;
	}

	/** Removes whatever other tests have left. */
	void clear() {
		write("MATCH (n) DETACH DELETE n", Map.of());
	}

	/**
	 * Draws relationships, and the nodes at their ends where they aren't there yet.
	 * @param lines such as {@code scheme:s DELIVERED_BY org:a}; what follows in braces
	 * are properties
	 */
	void draw(String... lines) {
		try (Session session = this.driver.session()) {
			session.executeWriteWithoutResult((transaction) -> {
				for (String line : lines) {
					String[] parts = line.split(" ", 4);
					node(transaction, parts[0]);
					node(transaction, parts[2]);
					transaction.run("""
							CYPHER 25
							MATCH (a:Entity {id: $a})
							MATCH (b:Entity {id: $b})
							CREATE (a)-[r:$($type)]->(b)
							SET r = %s
							SET r.id = $id, r.citations = []
							""".formatted((parts.length > 3) ? parts[3] : "{}"), Map.of("a", parts[0], "type", parts[1],
							"b", parts[2], "id", String.join(" ", parts[0], parts[1], parts[2])));
				}
			});
		}
	}

	/**
	 * Draws a node where it isn't there yet; its name is its id without the prefix.
	 * @param id the id, whose prefix tells its type
	 */
	void node(String id) {
		try (Session session = this.driver.session()) {
			session.executeWriteWithoutResult((transaction) -> node(transaction, id));
		}
	}

	private static void node(TransactionContext transaction, String id) {
		String name = id.substring(id.indexOf(':') + 1);
		transaction.run("""
				CYPHER 25
				MERGE (n:Entity {id: $id})
				SET n:$($label), n += {name: $name, aliases: [], nameKey: '0' + $name + $id, nodeType: $label}
				""", Map.of("id", id, "name", name, "label", MODEL.typeOfId(id).orElseThrow().name()));
	}

	void write(String cypher, Map<String, Object> parameters) {
		try (Session session = this.driver.session()) {
			session.executeWriteWithoutResult((transaction) -> transaction.run(cypher, parameters).consume());
		}
	}

	/**
	 * Asks one root field.
	 * @param query the operation
	 * @return its answer, as GraphQL gets it
	 */
	Map<?, ?> ask(String query) {
		CompiledField field = GoldenStatements.compile(query, Limits.DEFAULT).getFirst();
		Statement statement = field.statement();
		try (Session session = this.driver.session()) {
			Object raw = session
				.executeRead((transaction) -> transaction.run(statement.cypher(), new HashMap<>(statement.parameters()))
					.single()
					.get("answer")
					.asObject());
			return (Map<?, ?>) Objects.requireNonNull(field.read(raw));
		}
	}

	/**
	 * The rows of a connection.
	 * @param connection an answer with {@code edges { node }}
	 * @return the nodes
	 */
	static List<Map<?, ?>> rows(Map<?, ?> connection) {
		return list(connection, "edges").stream().<Map<?, ?>>map((edge) -> (Map<?, ?>) edge.get("node")).toList();
	}

	@SuppressWarnings("unchecked")
	static List<Map<?, ?>> list(Map<?, ?> owner, String key) {
		return (List<Map<?, ?>>) (List<?>) Objects.requireNonNull((List<?>) owner.get(key));
	}

	static @Nullable Object at(Map<?, ?> owner, String... keys) {
		Object value = owner;
		for (String key : keys) {
			value = ((Map<?, ?>) Objects.requireNonNull(value)).get(key);
		}
		return value;
	}

}
