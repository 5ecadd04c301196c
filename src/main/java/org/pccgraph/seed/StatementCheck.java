package org.pccgraph.seed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.pccgraph.seed.Facts.Link;
import org.pccgraph.seed.Facts.Statement;

/** Checks that no section says the same thing twice, from either end. */
final class StatementCheck {

	private StatementCheck() {
	}

	static void check(Facts facts, SeedProblems problems) {
		Map<List<String>, Statement> statements = new HashMap<>();
		for (Statement statement : facts.statements()) {
			Statement other = statements
				.putIfAbsent(List.of(statement.id(), statement.section(), statement.property().name()), statement);
			if (other != null) {
				problems.add(statement.at(), "%s states '%s' of %s twice; the other is at %s", statement.section(),
						statement.property().name(), statement.id(), other.at());
			}
		}
		Map<EdgeIdentity, Map<String, Link>> links = new HashMap<>();
		for (Link link : facts.links()) {
			EdgeIdentity identity = link.identity();
			Link other = links.computeIfAbsent(identity, (key) -> new HashMap<>()).putIfAbsent(link.section(), link);
			if (other != null) {
				problems.add(link.at(), "%s states twice: %s %s %s; the other is at %s", link.section(),
						identity.source(), identity.type(), identity.target(), other.at());
			}
		}
	}

}
