package org.pccgraph.seed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.pccgraph.graph.NodeType.Birth;
import org.pccgraph.seed.Facts.Declaration;

/**
 * Leaves out of a seed what was erased: the node with its relationships; of a document
 * also its sections and what they alone state; and then whatever has no citation left,
 * and people who have no role left. Other texts that name a person who was erased lose
 * the name.
 */
final class LeavingOut {

	private static final String PART_OF = "PART_OF";

	private final Erased erased;

	private final Set<String> gone = new HashSet<>();

	private final SortedSet<Location> places = new TreeSet<>();

	private LeavingOut(Erased erased) {
		this.erased = erased;
	}

	/**
	 * What is left.
	 *
	 * @param facts the facts that stay, which fit together
	 * @param ids the ids that were left out
	 * @param places where the seed still has what was erased
	 */
	record Rest(Facts facts, Set<String> ids, SortedSet<Location> places) {

		/**
		 * Whether an id is not to be told any more.
		 * @param erased what was erased
		 * @return tells it of ids
		 */
		Predicate<String> gone(Erased erased) {
			return (id) -> this.ids.contains(id) || erased.has(id);
		}

	}

	/**
	 * Leaves out what was erased.
	 * @param facts facts that fit together
	 * @param erased what was erased
	 * @return the facts that are left; the same where none of them has to go
	 */
	static Rest of(Facts facts, Erased erased) {
		return new LeavingOut(erased).rest(facts);
	}

	private Rest rest(Facts facts) {
		facts.declarations().stream().map(Declaration::id).filter(this.erased::has).forEach(this.gone::add);
		if (this.gone.isEmpty()) {
			return new Rest(facts, this.gone, this.places);
		}
		this.gone.addAll(sections(facts, Set.copyOf(this.gone)));
		note(facts);
		Redaction redaction = Redaction
			.of(facts.declarations().stream().filter((node) -> this.gone.contains(node.id())).toList());
		Facts left = without(facts);
		for (Set<String> loose = loose(left); !loose.isEmpty(); loose = loose(left)) {
			this.gone.addAll(loose);
			left = without(left);
		}
		return new Rest(redaction.without(left), this.gone, this.places);
	}

	/**
	 * The sections of documents.
	 * @param facts facts that fit together
	 * @param documents the documents' ids
	 * @return the sections' ids
	 */
	static Set<String> sections(Facts facts, Set<String> documents) {
		return facts.links()
			.stream()
			.filter((link) -> link.field().type().equals(PART_OF) && link.subject().equals(link.section())
					&& documents.contains(link.target()))
			.map(Facts.Link::subject)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private void note(Facts facts) {
		facts.declarations()
			.stream()
			.filter((node) -> this.gone.contains(node.id()))
			.forEach((node) -> this.places.add(node.at()));
		facts.mentions()
			.stream()
			.filter((mention) -> this.gone.contains(mention.id()))
			.forEach((mention) -> this.places.add(mention.at()));
	}

	private Facts without(Facts facts) {
		Facts left = new Facts(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(),
				facts.buried());
		facts.declarations().stream().filter((node) -> stays(node.id())).forEach(left.declarations()::add);
		facts.mentions()
			.stream()
			.filter((mention) -> stays(mention.id()) && (mention.section() == null || stays(mention.section())))
			.forEach(left.mentions()::add);
		facts.statements()
			.stream()
			.filter((statement) -> stays(statement.id()) && stays(statement.section()))
			.forEach(left.statements()::add);
		facts.links()
			.stream()
			.filter((link) -> stays(link.subject()) && stays(link.target()) && stays(link.section()))
			.forEach(left.links()::add);
		return left;
	}

	private boolean stays(String id) {
		return !this.gone.contains(id);
	}

	/** What no section speaks of any more, and who is in no role any more. */
	private static Set<String> loose(Facts facts) {
		Set<String> cited = facts.mentions()
			.stream()
			.filter((mention) -> mention.section() != null)
			.map(Facts.Mention::id)
			.collect(Collectors.toSet());
		Set<String> inRole = PersonCheck.inRole(facts);
		List<Declaration> nodes = facts.declarations();
		return nodes.stream()
			.filter((node) -> (node.type().birth() != Birth.DOCUMENT && !cited.contains(node.id()))
					|| (PersonCheck.isPerson(node) && !inRole.contains(node.id())))
			.map(Declaration::id)
			.collect(Collectors.toSet());
	}

}
