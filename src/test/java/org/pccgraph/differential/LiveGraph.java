package org.pccgraph.differential;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.types.Relationship;

/**
 * The graph in the database, asked by the simplest statements, one for each field of each
 * node.
 *
 * @param driver connected to the database
 */
record LiveGraph(Driver driver) implements ReferenceGraph {

	@Override
	public List<Node> nodes(String label) {
		return run("MATCH (n:" + label + ") RETURN n", Map.of()).stream()
			.map((row) -> node(row.get("n").asNode()))
			.toList();
	}

	@Override
	public Optional<Node> node(String id) {
		return run("MATCH (n:Entity {id: $id}) RETURN n", Map.of("id", id)).stream()
			.map((row) -> node(row.get("n").asNode()))
			.findFirst();
	}

	@Override
	public List<Item> neighbours(Node node, String type, boolean out) {
		String pattern = out ? "-[r:" + type + "]->" : "<-[r:" + type + "]-";
		return run("MATCH (n:Entity {id: $id})" + pattern + "(m:Entity) RETURN r, m", Map.of("id", node.id())).stream()
			.map((row) -> new Item(node(row.get("m").asNode()), edge(row.get("r").asRelationship())))
			.toList();
	}

	private List<Record> run(String statement, Map<String, Object> parameters) {
		try (Session session = this.driver.session()) {
			return session.run(statement, parameters).list();
		}
	}

	static Node node(org.neo4j.driver.types.Node node) {
		String type = StreamSupport.stream(node.labels().spliterator(), false)
			.filter((label) -> !label.equals("Entity"))
			.findFirst()
			.orElseThrow();
		return new Node(node.get("id").asString(), type, node.asMap());
	}

	static Edge edge(Relationship relationship) {
		return new Edge(relationship.get("id").asString(), relationship.asMap());
	}

}
