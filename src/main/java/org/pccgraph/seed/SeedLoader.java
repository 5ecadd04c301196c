package org.pccgraph.seed;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.neo4j.driver.TransactionContext;
import org.pccgraph.graph.GraphModel;
import org.pccgraph.graph.IdHash;
import org.pccgraph.graph.SchemaFiles;
import org.pccgraph.store.GraphDatabase;
import org.pccgraph.store.StoreContents;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.SmartInitializingSingleton;

/**
 * Loads the seed when the application starts, before it accepts requests: all of it or
 * nothing, and only where it isn't loaded yet. Of several applications that start over
 * the same database one loads; the others wait until it has.
 */
public final class SeedLoader implements SmartInitializingSingleton {

	private static final Logger log = LoggerFactory.getLogger(SeedLoader.class);

	private static final String LICENCE = "CC BY 4.0; facts from public registers under the Open Government Licence v3.0 "
			+ "and the MIT licence, as their documents say";

	private final GraphDatabase database;

	private final GraphModel model;

	private final String location;

	private final boolean bulk;

	private final IdHash key;

	/**
	 * A loader of one seed.
	 * @param database where to load it
	 * @param model what it can say
	 * @param location a folder, or one packed with the application as
	 * {@code classpath:seed}
	 * @param bulk whether to load it in many transactions, which takes an empty database;
	 * otherwise in one
	 * @param key what hashes of ids are made with
	 */
	public SeedLoader(GraphDatabase database, GraphModel model, String location, boolean bulk, IdHash key) {
		this.key = key;
		this.database = database;
		this.model = model;
		this.location = location;
		this.bulk = bulk;
	}

	@Override
	public void afterSingletonsInstantiated() {
		load();
	}

	/**
	 * Loads the seed where the database holds another version or none.
	 * @return whether it had to be loaded
	 * @throws InvalidSeedException with everything that is wrong; the database is as it
	 * was
	 * @throws BulkLoadException where a bulk load finds the database not empty
	 */
	public boolean load() {
		return load(SeedFolder.read(this.location), Set.of());
	}

	/**
	 * Loads a seed where the database holds another version or none, without what was
	 * erased.
	 * @param folder the seed
	 * @param more tombstones beside those of the seed and the database
	 * @return whether it had to be loaded
	 */
	boolean load(SeedFolder folder, Set<Tombstone> more) {
		Instant start = Instant.now();
		Graveyard before = Graveyard.read(this.database, this.key);
		Set<Tombstone> seeds = TombstoneReader.of(folder, this.model, this.key);
		Set<Tombstone> tombstones = wanted(before, seeds, more);
		Erased erased = Erased.of(this.key, tombstones);
		Set<String> elsewhere = new TreeSet<>(erased.hashes());
		elsewhere.removeAll(Erased.of(this.key, seeds).hashes());
		String version = SeedVersion.of(folder, SchemaFiles.text(), elsewhere);
		if (before.versions().contains(version)) {
			if (!before.tombstones().equals(tombstones)) {
				write((transaction) -> {
					LoadLock.hold(transaction);
					Graveyard now = Graveyard.of(transaction, this.key);
					now.replace(transaction, wanted(now, seeds, more));
				});
			}
			log.info("Dataset {} is loaded already ({} files of {})", version, folder.files().size(), this.location);
			return false;
		}
		log.info("Read {} files of {}", folder.files().size(), this.location);
		Facts facts = SeedGraph.check(folder, this.model, this.key);
		log.info("Checked {} facts", facts.size());
		LeavingOut.Rest rest = LeavingOut.of(facts, erased);
		rest.places()
			.forEach((place) -> log.warn("{}: this was erased, so it is left out; take it out of the seed", place));
		SeedGraph graph = SeedGraph.of(rest.facts(), this.model);
		List<VersionManifest> manifests = VersionManifest.of(folder)
			.stream()
			.map((manifest) -> manifest.without(rest.gone(erased)))
			.toList();
		Map<String, Object> dataset = dataset(version, graph, manifests, this.model);
		if (this.bulk) {
			new BulkWriter(this.database).fill(() -> Stream.of(graph), () -> dataset);
			write((transaction) -> before.replace(transaction, tombstones));
		}
		else {
			Outcome outcome = this.database.write((transaction) -> {
				LoadLock.hold(transaction);
				Graveyard now = Graveyard.of(transaction, this.key);
				if (now.versions().contains(version)) {
					return Outcome.LOADED_MEANWHILE;
				}
				if (!now.tombstones().equals(before.tombstones())) {
					return Outcome.ERASED_MEANWHILE;
				}
				before.replace(transaction, tombstones);
				new GraphWriter(transaction).replace(graph, dataset);
				return Outcome.WRITTEN;
			});
			if (outcome == Outcome.ERASED_MEANWHILE) {
				log.info("Something was erased meanwhile; the seed is read again without it");
				return load(folder, more);
			}
			if (outcome == Outcome.LOADED_MEANWHILE) {
				log.info("Dataset {} was loaded by another instance meanwhile", version);
				return false;
			}
		}
		log.info("Loaded dataset {} in {} s: {} nodes, {} relationships", version,
				"%.1f".formatted(Duration.between(start, Instant.now()).toMillis() / 1000.0), graph.nodes().size(),
				graph.edges().size());
		return true;
	}

	/**
	 * The seed as the contents of a store that has none yet.
	 * @param model what it can say
	 * @param location where the seed is
	 * @param key what hashes of ids are made with
	 * @return its graph
	 * @throws InvalidSeedException with everything that is wrong
	 */
	static StoreContents contents(GraphModel model, String location, IdHash key) {
		SeedFolder folder = SeedFolder.read(location);
		SeedGraph graph = SeedGraph.read(folder, model, key);
		return BulkContents.of(1, (part) -> graph.nodes().values(), (part) -> graph.edges(),
				(nodes, relationships) -> dataset(SeedVersion.of(folder, SchemaFiles.text(), Set.of()), graph,
						VersionManifest.of(folder), model));
	}

	private Set<Tombstone> wanted(Graveyard there, Set<Tombstone> seeds, Set<Tombstone> more) {
		Set<Tombstone> tombstones = there.with(seeds, more);
		Erased erased = Erased.of(this.key, tombstones);
		tombstones.removeIf(erased::isNamedIn);
		return tombstones;
	}

	private void write(Consumer<TransactionContext> work) {
		this.database.write((transaction) -> {
			work.accept(transaction);
			return true;
		});
	}

	private static Map<String, Object> dataset(String version, SeedGraph graph, List<VersionManifest> manifests,
			GraphModel model) {
		List<FactCount> facts = FactCount.of(graph);
		Map<String, Object> dataset = new HashMap<>(
				Map.of("version", version, "loadedAt", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
						"nodeCount", graph.nodes().size(), "relationshipCount", graph.edges().size(),
						"relationshipsWithoutCitation", Coverage.relationshipsWithoutCitation(graph),
						"forceAreasCovered", Coverage.forceAreas(graph), "licence", LICENCE));
		dataset.put("factSections", facts.stream().map(FactCount::section).toList());
		dataset.put("factKinds", facts.stream().map(FactCount::kind).toList());
		dataset.put("factCounts", facts.stream().map(FactCount::count).toList());
		dataset.putAll(VersionChanges.of(manifests, graph, model));
		return dataset;
	}

	/** What became of a load once it was this loader's turn. */
	private enum Outcome {

		WRITTEN, LOADED_MEANWHILE, ERASED_MEANWHILE

	}

}
