package org.pccgraph.query;

import org.pccgraph.graph.Relationship;
import org.pccgraph.graph.Relationship.Direction;

/** Writes the patterns of Cypher. Every name in them comes from the model. */
final class Patterns {

	private Patterns() {
	}

	/**
	 * Writes a step along a relationship.
	 * @param from the variable of the node where it begins
	 * @param hop the step
	 * @param edge the variable for the relationship
	 * @param to the variable for the node where it ends
	 * @param parameters takes the days when it must have held
	 * @return the pattern
	 */
	static String hop(String from, Source.Hop hop, String edge, String to, Parameters parameters) {
		Relationship relationship = hop.relationship();
		String held = (hop.asOf() != null) ? " WHERE " + held(edge, hop.asOf(), parameters) : "";
		String middle = "-[%s:%s%s]-".formatted(edge, relationship.type(), held);
		String arrow = (relationship.direction() == Direction.OUT) ? middle + ">" : "<" + middle;
		String labels = hop.labels().isEmpty() ? "" : ":" + String.join("|", hop.labels());
		return "(%s)%s(%s%s)".formatted(from, arrow, to, labels);
	}

	/** What certainly or possibly held on one of the days. */
	static String held(String variable, Period asOf, Parameters parameters) {
		return "%1$s.heldFrom <= %2$s AND %1$s.heldUntil >= %3$s".formatted(variable, parameters.add(asOf.until()),
				parameters.add(asOf.from()));
	}

	/** Whether what held did so certainly; null for what has no time. */
	static String certainty(String variable, Period asOf, Parameters parameters) {
		return """
				CASE WHEN %1$s.surelyFrom <= %2$s AND %1$s.surelyUntil >= %3$s THEN 'CERTAINLY' WHEN %1$s.heldFrom IS NOT NULL THEN 'POSSIBLY' END"""
			.formatted(variable, parameters.add(asOf.until()), parameters.add(asOf.from()));
	}

}
