package org.pccgraph.seed;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.pccgraph.seed.Facts.Buried;
import org.pccgraph.seed.Facts.Declaration;

/**
 * Checks that no id is both there and gone, and that nothing was merged into what is gone
 * itself.
 */
final class TombstoneCheck {

	private TombstoneCheck() {
	}

	static void check(Facts facts, SeedProblems problems) {
		Map<String, Buried> buried = new HashMap<>();
		for (Buried one : facts.buried()) {
			Tombstone tombstone = one.tombstone();
			String key = (tombstone.id() != null) ? tombstone.id() : String.valueOf(tombstone.hash());
			Buried other = buried.putIfAbsent(key, one);
			if (other != null) {
				problems.add(one.at(), "%s has two tombstones; the other is at %s", key, other.at());
			}
		}
		Set<String> declared = facts.declarations().stream().map(Declaration::id).collect(Collectors.toSet());
		for (Buried one : facts.buried()) {
			String into = one.tombstone().into();
			if (into != null && !declared.contains(into) && !buried.containsKey(into) && !problems.someUnreadable()) {
				problems.addUnknown(one.at(), "unknown id '%s'".formatted(into), into, declared);
			}
			else if (into != null && buried.containsKey(into)) {
				problems.add(one.at(), "%s was merged into %s, which is gone too; say what it is now",
						String.valueOf(one.tombstone().id()), into);
			}
		}
		for (Declaration node : facts.declarations()) {
			Buried grave = buried.get(node.id());
			if (grave != null) {
				problems.add(node.at(), "%s is declared here, but the tombstone at %s says that it is gone", node.id(),
						grave.at());
			}
		}
	}

}
