package org.pccgraph.seed;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.pccgraph.store.GraphDatabase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fills an empty database with a graph that is too large for one transaction: many small
 * ones, then the indexes, then the dataset node. Until that is there a mark says that the
 * load is under way, so that a part of a graph is never taken for the whole.
 *
 * @param database the database
 */
record BulkWriter(GraphDatabase database) {

	private static final Logger log = LoggerFactory.getLogger(BulkWriter.class);

	/** Some 20 MB of the server's memory for transactions, for each core. */
	private static final int BATCH = 5000;

	private static final int LOG_EVERY = 500_000;

	/**
	 * Writes a graph: all nodes, then all relationships, on all cores.
	 * @param parts gives the parts of the graph, each time the same ones: they are asked
	 * for twice, so that no more of a graph than a few parts is in memory
	 * @param dataset gives the properties of the dataset node when all else is written;
	 * how many nodes and relationships there are is added to them
	 * @throws BulkLoadException where the database isn't empty
	 */
	void fill(Supplier<Stream<SeedGraph>> parts, Supplier<Map<String, Object>> dataset) {
		new BulkLoadMark(this.database).set();
		AtomicLong nodes = new AtomicLong();
		AtomicLong edges = new AtomicLong();
		this.database.withoutIndexes(() -> {
			write("nodes", nodes, GraphWriter.CREATE_NODES, parts.get(),
					(part) -> part.nodes().values().stream().map(GraphWriter::row).toList());
			write("relationships", edges, GraphWriter.CREATE_RELATIONSHIPS, parts.get(),
					(part) -> part.edges().stream().map(GraphWriter::row).toList());
			log.info("Filling the indexes");
		});
		Map<String, Object> properties = new HashMap<>(dataset.get());
		properties.put("nodeCount", nodes.get());
		properties.put("relationshipCount", edges.get());
		this.database.write((transaction) -> {
			BulkLoadMark.remove(transaction);
			return transaction.run(GraphWriter.WRITE_DATASET, Map.of("properties", properties)).consume();
		});
	}

	private void write(String what, AtomicLong written, String statement, Stream<SeedGraph> parts,
			Function<SeedGraph, List<Map<String, Object>>> rows) {
		parts.parallel().forEach((part) -> {
			List<Map<String, Object>> all = rows.apply(part);
			for (int start = 0; start < all.size(); start += BATCH) {
				List<Map<String, Object>> batch = all.subList(start, Math.min(start + BATCH, all.size()));
				this.database.write((transaction) -> transaction.run(statement, Map.of("rows", batch)).consume());
				log(what, written.getAndAdd(batch.size()), batch);
			}
		});
		log.info("Loaded {} {}", written, what);
	}

	private static void log(String what, long before, Collection<?> batch) {
		if (before / LOG_EVERY != (before + batch.size()) / LOG_EVERY) {
			log.info("Loading {}: {}", what, before + batch.size());
		}
	}

}
