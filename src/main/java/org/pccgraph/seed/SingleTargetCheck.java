package org.pccgraph.seed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.pccgraph.graph.GraphModel;
import org.pccgraph.graph.Relationship;
import org.pccgraph.graph.Relationship.Direction;
import org.pccgraph.seed.Facts.Link;

/**
 * Checks that nothing has two of what the model has one of, such as the area that a place
 * is in, from whichever end it is stated.
 */
final class SingleTargetCheck {

	private final GraphModel model;

	private final SeedProblems problems;

	private final Map<List<String>, Link> first = new HashMap<>();

	private SingleTargetCheck(GraphModel model, SeedProblems problems) {
		this.model = model;
		this.problems = problems;
	}

	static void check(Facts facts, GraphModel model, SeedProblems problems) {
		SingleTargetCheck check = new SingleTargetCheck(model, problems);
		for (Link link : facts.links()) {
			Direction direction = link.field().direction();
			check.end(link, link.subject(), direction);
			check.end(link, link.target(), (direction == Direction.OUT) ? Direction.IN : Direction.OUT);
		}
	}

	private void end(Link link, String id, Direction direction) {
		Optional<Relationship> single = this.model.typeOfId(id)
			.stream()
			.flatMap((type) -> type.relationships().values().stream())
			.filter((field) -> !field.toMany() && field.direction() == direction
					&& field.type().equals(link.field().type()))
			.findFirst();
		if (single.isPresent()) {
			String name = single.get().name();
			Link other = this.first.putIfAbsent(List.of(id, name), link);
			if (other != null && !otherEnd(other, id).equals(otherEnd(link, id))) {
				this.problems.add(link.at(), "%s has only one '%s', and it is %s at %s", id, name, otherEnd(other, id),
						other.at());
			}
		}
	}

	private static String otherEnd(Link link, String id) {
		return link.subject().equals(id) ? link.target() : link.subject();
	}

}
