package org.pccgraph.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.pccgraph.graph.GraphModel;
import org.pccgraph.seed.SyntheticGraph;
import org.pccgraph.store.GraphDatabase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.InitializingBean;

/**
 * Sees to it that the database holds the synthetic graph before anything is served. The
 * server inside this process has been filled with it before it started, in this run or
 * one before; another server is filled over Bolt.
 *
 * @param database the database
 * @param model the model
 * @param schemes how many schemes
 */
record SyntheticStore(GraphDatabase database, GraphModel model, int schemes) implements InitializingBean {

	private static final Logger log = LoggerFactory.getLogger(SyntheticStore.class);

	private static final long SEED = 1;

	static SyntheticGraph graph(GraphModel model, int schemes) {
		return new SyntheticGraph(model, schemes, SEED);
	}

	@Override
	public void afterPropertiesSet() {
		SyntheticGraph graph = graph(this.model, this.schemes);
		List<String> loaded = this.database.read("dataset version", Duration.ofSeconds(30),
				(transaction) -> transaction.run("CYPHER 25 MATCH (d:Dataset) RETURN d.version AS version")
					.list((row) -> row.get("version").asString()));
		if (!loaded.contains(graph.version())) {
			Instant start = Instant.now();
			graph.load(this.database);
			log.info("Generated and loaded {} in {} s", graph.version(),
					Duration.between(start, Instant.now()).toSeconds());
		}
	}

}
