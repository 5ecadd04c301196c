package org.pccgraph.seed;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.neo4j.driver.TransactionContext;
import org.pccgraph.graph.GraphModel;
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

	private static final Duration READ_TIMEOUT = Duration.ofSeconds(30);

	private final GraphDatabase database;

	private final GraphModel model;

	private final String location;

	private final boolean bulk;

	/**
	 * A loader of one seed.
	 * @param database where to load it
	 * @param model what it can say
	 * @param location a folder, or one packed with the application as
	 * {@code classpath:seed}
	 * @param bulk whether to load it in many transactions, which takes an empty database;
	 * otherwise in one
	 */
	public SeedLoader(GraphDatabase database, GraphModel model, String location, boolean bulk) {
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
		Instant start = Instant.now();
		SeedFolder folder = SeedFolder.read(this.location);
		String version = SeedVersion.of(folder, SchemaFiles.text());
		if (loadedVersions().contains(version)) {
			log.info("Dataset {} is loaded already ({} files of {})", version, folder.files().size(), this.location);
			return false;
		}
		log.info("Read {} files of {}", folder.files().size(), this.location);
		Facts facts = SeedGraph.check(folder, this.model);
		log.info("Checked {} facts", facts.size());
		SeedGraph graph = SeedGraph.of(facts, this.model);
		Map<String, Object> dataset = dataset(folder, graph, this.model);
		if (this.bulk) {
			new BulkWriter(this.database).fill(() -> Stream.of(graph), () -> dataset);
		}
		else {
			boolean written = this.database.write((transaction) -> {
				LoadLock.hold(transaction);
				boolean loaded = versions(transaction).contains(version);
				if (!loaded) {
					new GraphWriter(transaction).replace(graph, dataset);
				}
				return !loaded;
			});
			if (!written) {
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
	 * @return its graph
	 * @throws InvalidSeedException with everything that is wrong
	 */
	static StoreContents contents(GraphModel model, String location) {
		SeedFolder folder = SeedFolder.read(location);
		SeedGraph graph = SeedGraph.read(folder, model);
		return BulkContents.of(1, (part) -> graph.nodes().values(), (part) -> graph.edges(),
				(nodes, relationships) -> dataset(folder, graph, model));
	}

	private List<String> loadedVersions() {
		return this.database.read("dataset version", READ_TIMEOUT, SeedLoader::versions);
	}

	private static List<String> versions(TransactionContext transaction) {
		return transaction.run("CYPHER 25 MATCH (d:Dataset) RETURN d.version AS version")
			.list((row) -> row.get("version").asString(""));
	}

	private static Map<String, Object> dataset(SeedFolder folder, SeedGraph graph, GraphModel model) {
		String version = SeedVersion.of(folder, SchemaFiles.text());
		List<FactCount> facts = FactCount.of(graph);
		Map<String, Object> dataset = new HashMap<>(
				Map.of("version", version, "loadedAt", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
						"nodeCount", graph.nodes().size(), "relationshipCount", graph.edges().size(),
						"relationshipsWithoutCitation", Coverage.relationshipsWithoutCitation(graph),
						"forceAreasCovered", Coverage.forceAreas(graph), "licence", LICENCE));
		dataset.put("factSections", facts.stream().map(FactCount::section).toList());
		dataset.put("factKinds", facts.stream().map(FactCount::kind).toList());
		dataset.put("factCounts", facts.stream().map(FactCount::count).toList());
		dataset.putAll(VersionChanges.of(VersionManifest.of(folder), graph, model));
		return dataset;
	}

}
