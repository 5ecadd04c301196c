package org.pccgraph.seed;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.pccgraph.graph.GraphModel;
import org.pccgraph.graph.IdHash;
import org.pccgraph.graph.NodeType;
import org.pccgraph.seed.Facts.Declaration;
import org.pccgraph.store.GraphDatabase;

/**
 * Erases a person or a document: notes the hashes of its ids, in the database and, where
 * the seed is a folder, in its tombstones; takes it out of the versions' manifests; and
 * loads the seed without it. So the graph is what it would be had it never been there,
 * and stays so, whatever the files still say.
 */
final class Erasure {

	private static final Set<String> TYPES = Set.of("Person", "Document");

	private static final Duration TIME_LIMIT = Duration.ofSeconds(30);

	private final GraphDatabase database;

	private final GraphModel model;

	private final String location;

	private final IdHash key;

	/**
	 * An erasure.
	 * @param database from where
	 * @param model what the seed can say
	 * @param location the seed that the database is loaded from
	 * @param key what hashes of ids are made with
	 */
	Erasure(GraphDatabase database, GraphModel model, String location, IdHash key) {
		this.database = database;
		this.model = model;
		this.location = location;
		this.key = key;
	}

	/**
	 * Erases a person or a document. To do it twice does no harm.
	 * @param asked its id, or its page's path
	 * @return what was done and what is left to do, in lines that don't name it
	 * @throws ErasureRefusedException where there is nothing like it
	 * @throws InvalidSeedException where the seed can't be loaded
	 */
	List<String> erase(String asked) {
		String id = asked.replaceFirst("^/", "").replaceFirst("/", ":");
		SeedFolder folder = SeedFolder.read(this.location);
		Facts facts = SeedGraph.check(folder, this.model, this.key);
		Graveyard before = Graveyard.read(this.database, this.key);
		Set<Tombstone> known = before.with(facts.tombstones(), Set.of());
		check(id, facts, Erased.of(this.key, known));
		Set<String> ids = ids(id, facts);
		Set<String> noted = Erased.of(this.key, facts.tombstones()).hashes();
		List<Tombstone> tombstones = ids.stream()
			.map(this.key::of)
			.filter((hash) -> !noted.contains(hash))
			.map((hash) -> new Tombstone(null, hash, null, LocalDate.now().toString(), Tombstone.ERASED))
			.toList();
		Redaction names = Redaction.of(facts.declarations().stream().filter((node) -> node.id().equals(id)).toList());
		List<String> told = new ArrayList<>();
		SeedEdits edits = SeedFolder.isPacked(this.location) ? null : new SeedEdits(Path.of(this.location));
		Erased all = Erased.of(this.key, before.with(facts.tombstones(), tombstones));
		LeavingOut.Rest rest = LeavingOut.of(facts, all);
		if (edits == null) {
			told.add("The seed is packed in the application. Add to its %s:%s".formatted(TombstoneReader.FILE,
					SeedEdits.lines(tombstones)));
		}
		else {
			told.add("Noted in " + edits.bury(tombstones));
			told.add("Lines taken out of the versions' manifests: " + edits.forget(folder.versions(), rest.gone(all)));
		}
		new SeedLoader(this.database, this.model, this.location, false, this.key).load(SeedFolder.read(this.location),
				Set.copyOf(tombstones));
		told.addFirst(removed(LeavingOut.of(facts, Erased.of(this.key, known)).facts(), rest.facts()));
		List<SeedFile> files = (edits != null) ? edits.files() : folder.files();
		List<String> places = SeedTraces.of(ids, names).in(files);
		told.add(places.isEmpty() ? "The seed's files don't name it any more."
				: "To be taken out of the seed by hand; until then every load leaves it out, with a warning. Where another "
						+ "id or a text has the name in it, write another before you take out the entry itself:");
		places.forEach((place) -> told.add("  " + place));
		return told;
	}

	private void check(String id, Facts facts, Erased erased) {
		NodeType type = this.model.typeOfId(id).orElse(null);
		if (type == null || !TYPES.contains(type.name())) {
			throw new ErasureRefusedException(
					"People and documents can be erased: --erase=person/… or --erase=document/…. Whatever else is to "
							+ "go, take out of the seed, and say so in " + TombstoneReader.FILE);
		}
		Set<String> declared = facts.declarations()
			.stream()
			.filter((node) -> node.type().equals(type))
			.map(Declaration::id)
			.collect(Collectors.toCollection(TreeSet::new));
		if (!declared.contains(id) && !erased.has(id) && !isStored(id)) {
			throw new ErasureRefusedException("Neither the seed nor the database has the id '%s'%s".formatted(id,
					Spelling.nearest(id, declared).map("; did you mean '%s'?"::formatted).orElse("")));
		}
	}

	private boolean isStored(String id) {
		return this.database.read("erasure", TIME_LIMIT,
				(transaction) -> transaction
					.run("CYPHER 25 RETURN EXISTS { (:Entity {id: $id}) } AS found", Map.of("id", id))
					.single()
					.get("found")
					.asBoolean());
	}

	/** Its own, those of a document's sections, and those that were merged into it. */
	private static Set<String> ids(String id, Facts facts) {
		Set<String> ids = new LinkedHashSet<>(Set.of(id));
		ids.addAll(LeavingOut.sections(facts, Set.of(id)));
		facts.tombstones()
			.stream()
			.filter((tombstone) -> id.equals(tombstone.into()))
			.forEach((tombstone) -> ids.add(String.valueOf(tombstone.id())));
		return ids;
	}

	private static String removed(Facts was, Facts is) {
		Set<String> left = is.declarations().stream().map(Declaration::id).collect(Collectors.toSet());
		Map<String, Long> nodes = was.declarations()
			.stream()
			.filter((node) -> !left.contains(node.id()))
			.collect(Collectors.groupingBy((node) -> node.type().name(), TreeMap::new, Collectors.counting()));
		return "Erased: %s; facts stated: %d fewer".formatted(nodes.isEmpty() ? "no node that wasn't gone already"
				: nodes.entrySet()
					.stream()
					.map((type) -> type.getValue() + " " + type.getKey())
					.collect(Collectors.joining(", ")),
				was.size() - is.size());
	}

}
