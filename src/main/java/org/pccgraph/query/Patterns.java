package org.pccgraph.query;

import java.util.List;

import org.pccgraph.graph.Relationship;
import org.pccgraph.graph.Relationship.Direction;

/** Writes the patterns of Cypher. Every name in them comes from the model. */
final class Patterns {

	private Patterns() {
	}

	static String hop(String from, Relationship relationship, String edge, String to, List<String> labels) {
		String middle = "-[%s:%s]-".formatted(edge, relationship.type());
		String arrow = (relationship.direction() == Direction.OUT) ? middle + ">" : "<" + middle;
		return "(%s)%s(%s:%s)".formatted(from, arrow, to, String.join("|", labels));
	}

}
