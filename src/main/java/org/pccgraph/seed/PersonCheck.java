package org.pccgraph.seed;

import java.util.HashSet;
import java.util.Set;

import org.pccgraph.seed.Facts.Declaration;
import org.pccgraph.seed.Facts.Link;

/** Checks that a person is in the graph only for a public or professional role. */
final class PersonCheck {

	private static final String PERSON = "Person";

	private static final Set<String> ROLES = Set.of("HOLDS_OFFICE", "WORKS_FOR", "LEADS", "CHAIRS", "MEMBER_OF");

	private PersonCheck() {
	}

	static void check(Facts facts, SeedProblems problems) {
		Set<String> inRole = inRole(facts);
		for (Declaration node : facts.declarations()) {
			if (isPerson(node) && !inRole.contains(node.id()) && !problems.someUnreadable()) {
				problems.add(node.at(),
						"%s has no role; state one with holdsOffice, worksFor, leads, chairs or memberOf, or leave the person out",
						node.id());
			}
		}
	}

	static boolean isPerson(Declaration node) {
		return node.type().name().equals(PERSON);
	}

	static Set<String> inRole(Facts facts) {
		Set<String> inRole = new HashSet<>();
		for (Link link : facts.links()) {
			if (ROLES.contains(link.field().type())) {
				inRole.add(link.identity().source());
			}
		}
		return inRole;
	}

}
