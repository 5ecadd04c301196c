package org.pccgraph.seed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.pccgraph.graph.NodeType.Birth;
import org.pccgraph.seed.Facts.Declaration;
import org.pccgraph.seed.Facts.Mention;

/**
 * Checks that every id is declared once, that every id that is named is declared, and
 * that every node has a citation.
 */
final class ReferenceCheck {

	private ReferenceCheck() {
	}

	static void check(Facts facts, SeedProblems problems) {
		Map<String, Declaration> declared = new HashMap<>();
		for (Declaration node : facts.declarations()) {
			Declaration other = declared.putIfAbsent(node.id(), node);
			if (other != null) {
				problems.add(node.at(), "%s is declared twice; the other is at %s", node.id(), other.at());
			}
		}
		if (!problems.someUnreadable()) {
			checkMentions(facts, declared, problems);
			checkCitations(facts, problems);
		}
	}

	private static void checkMentions(Facts facts, Map<String, Declaration> declared, SeedProblems problems) {
		Map<String, List<String>> byPrefix = new HashMap<>();
		Map<String, String> merged = new HashMap<>();
		for (Facts.Buried one : facts.buried()) {
			if (one.tombstone().id() != null && one.tombstone().into() != null) {
				merged.put(one.tombstone().id(), one.tombstone().into());
			}
		}
		declared.keySet().forEach((id) -> byPrefix.computeIfAbsent(prefix(id), (key) -> new ArrayList<>()).add(id));
		for (Mention mention : facts.mentions()) {
			if (declared.containsKey(mention.id())) {
				continue;
			}
			String successor = merged.get(mention.id());
			if (successor != null) {
				problems.add(mention.at(), "'%s' was merged into '%s'; write that", mention.id(), successor);
			}
			else {
				problems.addUnknown(mention.at(), "unknown id '%s'".formatted(mention.id()), mention.id(),
						byPrefix.getOrDefault(prefix(mention.id()), List.of()));
			}
		}
	}

	private static String prefix(String id) {
		return id.substring(0, id.indexOf(':'));
	}

	private static void checkCitations(Facts facts, SeedProblems problems) {
		Set<String> cited = new HashSet<>();
		for (Mention mention : facts.mentions()) {
			if (mention.section() != null) {
				cited.add(mention.id());
			}
		}
		for (Declaration node : facts.declarations()) {
			if (node.type().birth() != Birth.DOCUMENT && !cited.contains(node.id())) {
				problems.add(node.at(), "%s has no citation: no section says anything of it", node.id());
			}
		}
	}

}
